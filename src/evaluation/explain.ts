import type { ExplanationNumbers, ExplanationTexts } from "../locales/explanations";
import { compare, equal, integer, isZero, multiply, one, toDecimalText, type Rational } from "./exact/rational";
import { toFixedText } from "./exact/round";
import type { Rules } from "./rules/rules";
import type { Assessment } from "./scoring/assessment";
import type { ScoredExecution } from "./scoring/execution";
import type { Points } from "./scoring/points";
import type { ScoredIndicator } from "./scoring/score";
import type { Value } from "./value/value";

const hundred = integer(100);

/** 96.84%; a miss never shows as 100.00%. */
export function percentText(share: Rational): string {
  const text = toFixedText(multiply(share, hundred), 2);
  return `${text === "100.00" && compare(share, one) < 0 ? "99.99" : text}%`;
}

const blankNumbers: ExplanationNumbers = {
  a: "",
  b: "",
  percent: "",
  weight: "",
  score: "",
  claimed: "",
  low: "",
  high: "",
  rows: "",
};
const text = (value: Rational | null): string => (value === null ? "" : toDecimalText(value, 4));
const share100 = (value: Rational): string => toDecimalText(multiply(value, hundred), 2);

/** What a score is made of, for one target and actual: the same sentence for the form's rows and for PERF.EXPLAIN. */
export interface Explained {
  readonly target: Value;
  readonly actual: Value;
  readonly assessment: Assessment;
  readonly weight: Rational | null;
  readonly points: Points | null;
  readonly claimed: Rational | null;
  readonly leftOut: boolean;
}

/** The sentence that says how the score came about, with the numbers in it. */
export function explain(it: Explained, rules: Rules, texts: ExplanationTexts): string {
  const { assessment, points, weight, claimed } = it;
  const { low, high } = assessment.bounds;
  const n: ExplanationNumbers = {
    ...blankNumbers,
    a: text(assessment.a),
    b: text(assessment.b),
    percent: assessment.completion === null ? "" : percentText(assessment.completion),
    weight: text(weight),
    score: text(points?.score ?? null),
    claimed: text(claimed),
    low: share100(low),
    high: share100(high),
  };
  if (assessment.basis === "not-applicable")
    return texts[it.leftOut ? "not-applicable-left-out" : "not-applicable-full"](n);
  const how = ground(it, rules, texts, n);
  const parts = [how, verdict(it, texts, n)];
  const notes = [
    assessment.assumption === null ? "" : texts[assessment.assumption](n),
    it.actual.kind === "quantity" && it.actual.approximate ? texts.approximate(n) : "",
  ].filter((note) => note !== "");
  return parts.join(texts.comma) + notes.map((note) => texts.noteBegin + note + texts.noteEnd).join("");
}

function ground(
  { assessment, actual, target }: Explained,
  { profile }: Rules,
  texts: ExplanationTexts,
  n: ExplanationNumbers,
): string {
  const met = assessment.completion !== null && compare(assessment.completion, one) >= 0;
  switch (assessment.basis) {
    case "tier":
      return texts[`tier-${assessment.tier ?? 3}`](n);
    case "zero":
    case "range":
      return texts[`${assessment.basis}-${met ? "met" : "missed"}`](n);
    case "at-most":
      return met ? texts["at-most-met"](n) : texts[`at-most-${profile.formulas.atMost}`](n);
    case "at-least":
      return texts[assessment.a !== null && assessment.a.n > 0n ? "at-least" : "at-least-bare"](n);
    case "carried":
      if (actual.kind === "nothing")
        return texts[actual.why === "error" ? "carried-unreadable" : "carried-no-actual"](n);
      if (target.kind === "nothing") return texts["carried-no-target"](n);
      return texts[assessment.incomparable ? "carried-numeric" : "carried-words"](n);
    case "not-applicable":
      return texts["not-applicable-left-out"](n);
    default:
      return texts[assessment.basis](n);
  }
}

function verdict(
  { assessment, points, weight, claimed }: Explained,
  texts: ExplanationTexts,
  n: ExplanationNumbers,
): string {
  if (weight === null || points === null) return texts.noWeight(n);
  const { low, high } = assessment.bounds;
  if (assessment.basis === "carried") {
    if (claimed === null) return texts.carriedNone(n);
    return texts[points.standing === "bound" ? "capped" : "carriedHand"](n);
  }
  if (points.standing === "rule") {
    if (equal(low, one)) return texts.full(n);
    if (isZero(low)) return texts.nothing(n);
    const capped = assessment.completion === null || compare(assessment.completion, low) !== 0;
    return texts[capped ? "deducted" : "product"](n);
  }
  if (points.standing === "open") return texts[equal(assessment.unclaimed, high) ? "openTop" : "openMiddle"](n);
  return texts[points.standing](n);
}

/** The explanation of a form's row: its own, or how the rows of a merged score were scored together. */
export function explainIndicator(indicator: ScoredIndicator, rules: Rules, texts: ExplanationTexts): string {
  const { unit, assessment } = indicator;
  const numbers: ExplanationNumbers = {
    ...blankNumbers,
    weight: text(unit.weight.value),
    score: text(unit.points?.score ?? null),
  };
  if (unit.members.length === 1) {
    const sentence = explain(
      { ...indicator, assessment, weight: unit.weight.value, points: unit.points, leftOut: unit.leftOut },
      rules,
      texts,
    );
    return sentence + weightNote(indicator, texts, numbers);
  }
  const own = ground({ ...indicator, weight: null, points: null, leftOut: false }, rules, texts, {
    ...numbers,
    a: text(assessment.a),
    b: text(assessment.b),
    percent: assessment.completion === null ? "" : percentText(assessment.completion),
    low: share100(assessment.bounds.low),
    high: share100(assessment.bounds.high),
  });
  const first = unit.members[0]?.row.row ?? 0;
  if (!indicator.leads) return own + texts.comma + texts.member({ ...numbers, rows: String(first) });
  const rows = unit.members
    .slice(1)
    .map(({ row }) => row.row)
    .join("、");
  const mean = { ...numbers, rows, percent: percentText(unit.bounds.low) };
  const together = unit.points?.standing === "rule" ? texts.group(mean) : texts.groupHand(mean);
  return own + texts.comma + together + weightNote(indicator, texts, numbers);
}

function weightNote({ unit }: ScoredIndicator, texts: ExplanationTexts, n: ExplanationNumbers): string {
  const { source } = unit.weight;
  if (source !== "inferred" && source !== "heading") return "";
  return texts.noteBegin + texts[source === "inferred" ? "inferredWeight" : "headingWeight"](n) + texts.noteEnd;
}

/** The sentence on the execution block. */
export function explainExecution(execution: ScoredExecution, { profile }: Rules, texts: ExplanationTexts): string {
  const { rate, weight, score, base, spent } = execution;
  const n: ExplanationNumbers = {
    ...blankNumbers,
    a: text(base),
    b: text(spent),
    percent: rate === null ? "" : percentText(rate),
    weight: text(weight),
    score: text(score),
  };
  if (rate === null) {
    const amounts = spent !== null && (execution.adjusted ?? execution.initial) !== null;
    return texts[amounts ? "executionZero" : "executionNone"](n);
  }
  const how = texts[base === null ? "executionPrinted" : "execution"](n);
  if (weight === null || score === null) return how + texts.comma + texts.noWeight(n);
  if (profile.execution.formula === "steps") return how + texts.comma + texts.executionSteps(n);
  return how + texts.comma + (compare(rate, one) >= 0 ? texts.full(n) : texts.product(n));
}
