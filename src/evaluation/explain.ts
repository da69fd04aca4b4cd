import type { ExplanationNumbers, ExplanationTexts } from "../wording/explanations";
import { compare, equal, isPositive, isZero, one, type Rational } from "../value/exact/rational";
import type { Rules } from "./rules/rules";
import { isByStandard, type Assessment, type StandardUse } from "./scoring/assessment";
import type { Points } from "./scoring/points";
import type { Value } from "../value/value";
import { WrittenNumbers } from "./writtenNumbers";

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
  const { assessment } = it;
  const n = numbersOf(it);
  if (assessment.basis === "not-applicable")
    return texts[it.leftOut ? "not-applicable-left-out" : "not-applicable-full"](n);
  const how = ground(it, rules, texts, n);
  let sentence = how + texts.comma + verdict(it, texts, n);
  const { standard } = assessment;
  if (standard?.use === "unread" || standard?.use === "unfit")
    sentence += noted(texts[standard.use === "unread" ? "standardUnread" : "standardUnfit"](quoted(standard)), texts);
  if (assessment.assumption !== null) sentence += noted(texts[assessment.assumption](n), texts);
  if (it.actual.kind === "quantity" && it.actual.approximate) sentence += noted(texts.approximate(n), texts);
  return sentence;
}

const numbersOf = ({ assessment, points, weight, claimed }: Explained): WrittenNumbers =>
  new WrittenNumbers({
    a: assessment.a,
    b: assessment.b,
    rate: assessment.basis === "band" ? assessment.b : assessment.completion,
    weight,
    score: points?.score ?? null,
    claimed,
    bounds: assessment.bounds,
    rows: "",
    deduction: assessment.deduction,
    pass: assessment.belowPass,
  });

/** How the completion or the tier came about, or why there is neither. */
export const groundOf = (it: Explained, rules: Rules, texts: ExplanationTexts): string =>
  ground(it, rules, texts, numbersOf(it));

/** As long as a sentence can carry. */
const LONGEST_QUOTE = 60;

/** The numbers of a sentence that quotes a row's own standard. */
function quoted({ quote }: StandardUse, a: Rational | null = null, b: Rational | null = null): ExplanationNumbers {
  const rows = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  return new WrittenNumbers({ a, b, rate: null, weight: null, score: null, claimed: null, bounds: null, rows });
}

/** 按本行评分标准「每低于1个百分点扣0.5分」：目标 95，实际 92，相差 3，扣 1.5 分. */
function byStandard({ standard, a, b }: Assessment, texts: ExplanationTexts): string {
  if (standard === undefined) return "";
  const { gap, off } = standard;
  const how = texts[a === null || b === null ? "standardWords" : "standard"](quoted(standard, a, b));
  return gap === null || off === null || !isPositive(gap)
    ? how
    : how + texts.comma + texts.standardGap(quoted(standard, gap, off));
}

/** A note in brackets behind a sentence. */
export const noted = (note: string, texts: ExplanationTexts): string => texts.noteBegin + note + texts.noteEnd;

/** How the completion or the tier came about, without the points. */
export function ground(
  { assessment, actual, target }: Explained,
  { profile }: Rules,
  texts: ExplanationTexts,
  n: ExplanationNumbers,
): string {
  const met = assessment.completion !== null && compare(assessment.completion, one) >= 0;
  if (isByStandard(assessment)) return byStandard(assessment, texts);
  switch (assessment.basis) {
    case "tier":
      return texts[`tier-${assessment.tier ?? 3}`](n);
    case "zero":
      return texts[!met ? "zero-missed" : n.b === "0" ? "zero-none" : "zero-met"](n);
    case "range":
      return texts[met ? "range-met" : "range-missed"](n);
    case "at-most":
      return met ? texts["at-most-met"](n) : texts[`at-most-${profile.formulas.atMost}`](n);
    case "at-least":
      return texts[assessment.a !== null && isPositive(assessment.a) ? "at-least" : "at-least-bare"](n);
    case "carried":
      if (actual.kind === "nothing")
        return texts[actual.why === "error" ? "carried-unreadable" : "carried-no-actual"](n);
      if (target.kind === "nothing") return texts["carried-no-target"](n);
      const numeric = actual.kind === "quantity" || actual.kind === "range" || actual.kind === "several";
      return texts[assessment.incomparable ? "carried-numeric" : numeric ? "carried-target-words" : "carried-words"](n);
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
  if (isByStandard(assessment)) {
    if (points.standing === "rule" && equal(low, one)) return texts.full(n);
    if (points.standing === "rule") return texts.standardScore(n);
    if (points.standing === "open") return texts.standardOpen(n);
    if (assessment.standard?.use === "byHand" && points.standing === "hand") return texts.standardHand(n);
  }
  if (assessment.basis === "carried") {
    if (claimed === null) return texts.carriedNone(n);
    return texts[points.standing === "bound" ? "capped" : "carriedHand"](n);
  }
  if (points.standing === "rule") {
    if (assessment.belowPass !== undefined) return texts.belowPass(n);
    const { deduction } = assessment;
    if (deduction !== undefined && isPositive(deduction.points))
      return texts[deduction.steps === null ? "overshootOff" : "stepsOff"](n);
    if (assessment.basis === "band") return texts.scored(n);
    if (equal(low, one)) return texts.full(n);
    if (isZero(low)) return texts.nothing(n);
    const capped = assessment.completion === null || compare(assessment.completion, low) !== 0;
    return texts[capped ? "deducted" : "product"](n);
  }
  if (points.standing === "open") return texts[equal(assessment.unclaimed, high) ? "openTop" : "openMiddle"](n);
  return texts[points.standing](n);
}
