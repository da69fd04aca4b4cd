import { markOn, markResults, placedMarks } from "../../src/evaluation/marks";
import { entriesOf } from "../../src/evaluation/entries";
import type { FindingResult, FormResult } from "../../src/evaluation/result";

type Part = Pick<FormResult, "findings" | "indicators">;

const finding = (row: number, indicator: string | null, code: string, value: number): FindingResult => ({
  code,
  severity: "warning",
  cell: `H${row}`,
  row,
  indicator,
  message: "",
  evidence: { value },
});

/** Indicators are their rows alone here: what is marked goes by their names. */
const form = (...findings: readonly FindingResult[]): Part => ({ findings, indicators: [] });

const before = form(
  finding(14, "培训人数", "under-target", 0.5),
  finding(18, "满意度", "under-target", 0.9),
  finding(11, null, "weights-mismatch", 90),
);
const marks = entriesOf(before).map((entry) =>
  markOn(entry, before, { state: "verified", note: entry.indicator ?? "表", evidence: "" }),
);

describe("核对标记", () => {
  it.each([
    ["nothing has changed", before, ["as-marked", "as-marked", "as-marked"]],
    [
      "three rows were put in above",
      form(
        finding(17, "培训人数", "under-target", 0.5),
        finding(21, "满意度", "under-target", 0.9),
        finding(14, null, "weights-mismatch", 90),
      ),
      ["as-marked", "as-marked", "as-marked"],
    ],
    [
      "the two rows changed places",
      form(
        finding(18, "培训人数", "under-target", 0.5),
        finding(14, "满意度", "under-target", 0.9),
        finding(11, null, "weights-mismatch", 90),
      ),
      ["as-marked", "as-marked", "as-marked"],
    ],
    [
      "a number is another, and a new finding has come",
      form(
        finding(14, "培训人数", "under-target", 0.6),
        finding(18, "满意度", "under-target", 0.9),
        finding(18, "满意度", "reason-missing", 0),
        finding(11, null, "weights-mismatch", 95),
      ),
      ["changed", "changed", "changed"],
    ],
    [
      "the row and the sum were put right",
      form(finding(18, "满意度", "under-target", 0.9)),
      ["resolved", "as-marked", "resolved"],
    ],
    [
      "another heading's sum is wrong elsewhere",
      form(finding(20, null, "weights-mismatch", 7)),
      ["resolved", "resolved", "resolved"],
    ],
  ] as const)("stays with what it is about: %s", (_, now, expected) => {
    const told = markResults(now, marks);
    const standing = (note: string) => told.find((one) => one.note === note)?.stands;
    expect(["培训人数", "满意度", "表"].map(standing)).toEqual(expected);
    for (const [mark, entry] of placedMarks(now, marks)) expect(entry.indicator ?? "表").toBe(mark.note);
  });
});
