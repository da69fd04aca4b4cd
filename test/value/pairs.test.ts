import { toDecimalText } from "../../src/value/exact/rational";
import { directionOf } from "../../src/evaluation/scoring/direction";
import { readText } from "../../src/value/read";
import type { Day, Quantity, Value } from "../../src/value/value";
import { publishedPairs, type PublishedPair } from "./publishedPairs";

const amountOf = ({ operator, amount, unit, approximate }: Quantity) => ({
  ...(operator === null ? {} : { operator }),
  amount: toDecimalText(amount),
  unit: unit.text,
  ...(approximate ? { approximate } : {}),
});

const two = (number: number) => String(number).padStart(2, "0");
const dayOf = ({ year, month, day }: Day) => `${year ?? "?"}-${two(month)}-${two(day)}`;

/** A value as the fixture writes it. */
function reading(value: Value) {
  switch (value.kind) {
    case "nothing":
      return { kind: value.kind, why: value.why };
    case "quantity":
      return { kind: value.kind, ...amountOf(value) };
    case "several":
      return { kind: value.kind, quantities: value.quantities.map(amountOf) };
    case "bands":
      return { kind: value.kind, bands: value.bands.map(({ word, quantity }) => ({ word, ...amountOf(quantity) })) };
    case "date":
      return { kind: value.kind, ...(value.from ? { from: dayOf(value.from) } : {}), to: dayOf(value.to) };
    case "completion":
      return { kind: value.kind, rate: toDecimalText(value.rate) };
    case "tier":
      return { kind: value.kind, level: value.level };
    case "word":
      return { kind: value.kind, word: value.word, scale: value.scale, rank: value.rank };
    case "text":
      return { kind: value.kind, measurable: value.numeric, ...(value.unit === "" ? {} : { unit: value.unit }) };
    case "range":
      return { kind: value.kind };
  }
}

const readOrNull = (text: string | null) => (text === null ? null : reading(readText(text)));

function unitOf(value: Value): string {
  if (value.kind === "several") return value.quantities.map(({ unit }) => unit.text).join("; ");
  if (value.kind === "bands") return value.bands[0]?.quantity.unit.text ?? "";
  if (value.kind === "text") return value.unit;
  return value.kind === "quantity" || value.kind === "range" ? value.unit.text : "";
}

/** Whether the reading says what a reviewer says is stated: ge may be inferred, ≥ written may not be lost. */
function saysSo({ stated }: PublishedPair, value: Value): boolean {
  const { direction, source } = directionOf(value, { operator: "", nature: "", level2: "", name: "" });
  switch (stated) {
    case "ge":
      return direction === "higher";
    case "le":
      return direction === "lower" && source === "stated";
    case "eq":
      return direction === "equal";
    case "none":
      return (direction === "higher" || direction === "none" || value.kind === "several") && source === "inferred";
    case "qual":
      return direction === "qualitative" && value.kind !== "bands";
    case "date":
      return direction === "date";
    case "range":
      return direction === "range" || value.kind === "bands";
  }
}

const named = publishedPairs.map((pair) => [pair.target, pair.actual, pair.source, pair] as const);

describe("the published pairs", () => {
  it("are all there", () => expect(publishedPairs).toHaveLength(98));

  it.each(named)("%s | %s (%s): each side is read as it should be", (target, actual, _, pair) => {
    expect(readOrNull(target)).toEqual(pair.targetRead);
    expect(readOrNull(actual)).toEqual(pair.actualRead);
  });

  it.each(named.filter(([, , , { judged }]) => judged === undefined))(
    "%s | %s (%s): says the direction and the unit that are stated",
    (target, actual, _, pair) => {
      const value = readText(target ?? actual ?? "");
      expect([pair.stated, saysSo(pair, value)]).toEqual([pair.stated, true]);
      expect(unitOf(value)).toBe(pair.unit);
    },
  );

  it.each(named.filter(([, , , { judged }]) => judged !== undefined))(
    "%s | %s (%s): the text alone does not say it, and the note is needed",
    (target, actual, _, pair) => {
      const value = readText(target ?? actual ?? "");
      expect(saysSo(pair, value) && unitOf(value) === pair.unit).toBe(false);
    },
  );

  it.each([
    ["森林火灾受害率", "0.9"],
    ["主要林业有害生物成灾率", "0.4"],
  ])("%s %s is a ceiling by its name", (name, target) =>
    expect(directionOf(readText(target), { operator: "", nature: "", level2: "质量指标", name }).direction).toBe(
      "lower",
    ),
  );
});
