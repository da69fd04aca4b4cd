import { equal, isZero, type Rational } from "../../value/exact/rational";
import { amountOf } from "./clauses";
import type { Award, Band, Condition, PerStep, Rule } from "./rule";

/** What the clauses of a standard have said so far. */
export interface ReadClauses {
  step: PerStep | null;
  occurrences: Rational[];
  bands: Band[];
  failing: Condition | null;
  proportion: boolean;
  met: boolean;
  otherwise: "nothing" | "judged" | null;
  condition: Condition | null;
  most: Rational | null;
  unread: boolean;
  /** 未发生事故得满分: nothing that the row measures, but what 每发生一起扣1分 leaves whole. */
  worded: boolean;
}

/** The rule that all clauses make together; `unread` where they do not fit into one. */
export function joined(read: ReadClauses, pending: Condition | null): Rule {
  const { step: steps, occurrences, bands, proportion, met, otherwise, most } = read;
  if (
    read.worded &&
    (occurrences.length === 0 || steps !== null || proportion || bands.length > 0 || otherwise !== null)
  )
    return { kind: "unread" };
  if (proportion) return inProportion(read);
  if (steps !== null) return withSteps(read, steps);
  if (occurrences.length > 0) {
    const [off] = occurrences;
    const only = off !== undefined && occurrences.every((other) => equal(off, other));
    // several kinds of faults, each with its own points: a person adds up
    if (off === undefined || bands.length > 0) return { kind: "unread" };
    return only ? { kind: "perOccurrence", off, most } : { kind: "sumOfParts", parts: [] };
  }
  const [first, second] = bands;
  if (first !== undefined && second === undefined) {
    if (first.award.of === "points" && isZero(first.award.amount) && otherwise === null)
      return { kind: "threshold", failing: first.condition, rest: null };
    if (otherwise !== null && first.award.of !== "off")
      return { kind: "allOrNothing", condition: first.condition, otherwise };
    return { kind: "unread" };
  }
  if (second !== undefined) return bandsOf(bands, otherwise);
  if (met && otherwise !== null && pending === null) return { kind: "allOrNothing", condition: null, otherwise };
  return { kind: "unread" };
}

/** With 达标得满分 before it and 低于60%不得分 behind it, which are all that may stand beside it. */
function inProportion({ step: steps, occurrences, bands, otherwise }: ReadClauses): Rule {
  if (steps !== null || occurrences.length > 0 || otherwise === "judged") return { kind: "unread" };
  const failing = bands.filter(({ award }) => award.of === "points" && isZero(award.amount));
  const rest = bands.filter((band) => !failing.includes(band));
  const [only, more] = failing;
  if (more !== undefined || rest.some(({ award, condition }) => award.of !== "full" || !isWhole(condition)))
    return { kind: "unread" };
  return only === undefined
    ? { kind: "inProportion" }
    : { kind: "threshold", failing: only.condition, rest: { kind: "inProportion" } };
}

/** 100%得满分 is the target itself. */
const isWhole = ({ low, unit }: Condition): boolean =>
  unit === "%" && low !== null && equal(low.amount, amountOf("100"));

/** Where steps begin is a condition of their own clause, or the one that gives all points. */
function withSteps(read: ReadClauses, steps: PerStep): Rule {
  const { bands, occurrences, otherwise, most } = read;
  if (occurrences.length > 0 || otherwise === "judged") return { kind: "unread" };
  const failing = bands.filter(({ award }) => award.of === "points" && isZero(award.amount));
  const given = bands.filter((band) => !failing.includes(band));
  const [start, other] = given;
  const [fails, moreFails] = failing;
  if (other !== undefined || moreFails !== undefined || start?.award.of === "off" || start?.award.of === "share")
    return { kind: "unread" };
  const base = start?.condition ?? steps.base;
  const rule: PerStep = { ...steps, base, most };
  return fails === undefined ? rule : { kind: "threshold", failing: fails.condition, rest: rule };
}

/** =0 beside 0-10% is 0%. */
function inOneUnit(bands: readonly Band[]): readonly Band[] {
  const unit = bands.find(({ condition }) => condition.unit !== "")?.condition.unit ?? "";
  return bands.map((band) => {
    const { low, high, unit: own } = band.condition;
    const isNone = low !== null && high !== null && isZero(low.amount) && isZero(high.amount);
    return own === "" && isNone ? { ...band, condition: { ...band.condition, unit } } : band;
  });
}

function bandsOf(read: readonly Band[], otherwise: ReadClauses["otherwise"]): Rule {
  const bands = inOneUnit(read);
  if (otherwise === "judged") return { kind: "unread" };
  const offs = bands.filter(({ award }) => award.of === "off").length;
  if (offs > 0 && !bands.some(({ award }) => award.of === "full")) return { kind: "unread" };
  const [first] = bands;
  if (first === undefined || bands.some(({ condition }) => condition.unit !== first.condition.unit))
    return { kind: "unread" };
  // 否则不得分: below the lowest
  const rest: Award = { of: "points", amount: amountOf("0") };
  const all =
    otherwise === null
      ? bands
      : [...bands, { condition: { low: null, high: null, unit: first.condition.unit }, award: rest }];
  return { kind: "bands", bands: all };
}
