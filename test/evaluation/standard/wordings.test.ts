import { readStandard } from "../../../src/evaluation/standard/readStandard";
import { later, wordings } from "../../fixtures/standards/wordings.json";

const read = (text: string | null): string | null => readStandard(text ?? "")?.rule.kind ?? null;

/** Half was kept aside until the reader was written: every second one, from the second on. */
const halves = [...[0, 1].map((half) => wordings.filter((_, index) => index % 2 === half)), later];

describe("standards as public indicator systems print them", () => {
  it.each([
    ["used while writing", 0, 28, 30],
    ["kept aside", 1, 26, 30],
    // found afterwards: 24 of 32 were read right at first, two of them as another rule
    ["found later", 2, 32, 32],
  ])("reads of those %s", (_, half, right, all) => {
    const texts = halves[half] ?? [];
    const found = texts.filter(([, text = null, kind]) => read(text) === (kind ?? null));
    expect([found.length, texts.length]).toEqual([right, all]);
  });

  it("takes none for another rule: what it misses it calls unread", () => {
    const missed = wordings.filter(([, text = null, kind]) => read(text) !== (kind ?? null));
    expect(missed.map(([, text = null]) => read(text))).toEqual(missed.map(() => "unread"));
  });
});
