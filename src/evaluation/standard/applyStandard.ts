import {
  compare,
  divide,
  equal,
  isPositive,
  larger,
  multiply,
  one,
  smaller,
  subtract,
  zero,
  type Rational,
} from "../../value/exact/rational";
import { amounts, byHand } from "./amounts";
import { byBands, holds } from "./byBands";
import { bySteps } from "./bySteps";
import type { Rule, Standard } from "./rule";
import { between, settled, united, type Applied, type Measured, type Verdict } from "./verdict";

/** What the row's own standard gives; null where it cannot be applied to what the row says. Spec section 10. */
export function applyStandard({ rule, full, ofCompletion }: Standard, it: Measured): Verdict | null {
  // 得2分 for all of it, beside a weight of 3: one of them is not meant
  if (full !== null && it.weight !== null && !agrees(rule, full, it.weight)) return null;
  return applied(rule, { ...it, ofCompletion });
}

/** The most that a rule names is the weight; parts add up to it. */
function agrees(rule: Rule, full: Rational, weight: Rational): boolean {
  if (rule.kind === "sumOfParts") return true;
  if (rule.kind !== "bands") return equal(full, weight);
  const named = rule.bands.flatMap(({ award }) => (award.of === "points" ? [award.amount] : []));
  const most = named.reduce(larger, zero);
  const saysFull = rule.bands.some(({ award }) => award.of === "full" || award.of === "share");
  return saysFull ? compare(most, weight) <= 0 : equal(most, weight);
}

function applied(rule: Rule, it: Applied): Verdict | null {
  switch (rule.kind) {
    case "perStep":
      return bySteps(rule, it);
    case "inProportion":
      return byProportion(it);
    case "allOrNothing":
      return allOrNothing(rule, it);
    case "bands":
      return byBands(rule.bands, it);
    case "threshold":
      return byThreshold(rule, it);
    case "perOccurrence":
      return byOccurrences(rule.off, rule.most, it);
    case "sumOfParts":
      return byHand(it);
    case "unread":
      return null;
  }
}

function byProportion({ base }: Applied): Verdict | null {
  if (base.completion === null) return null;
  return base.basis === "at-least" || base.basis === "completion"
    ? settled(base.completion)
    : between(base.bounds.low, base.bounds.high);
}

function allOrNothing(rule: Extract<Rule, { kind: "allOrNothing" }>, it: Applied): Verdict | null {
  const { base } = it;
  const rest = rule.otherwise === "judged" ? byHand(it) : settled(zero);
  if (rule.condition !== null) {
    const { condition } = rule;
    const fits = amounts(condition.unit, it).map((amount) => holds(condition, amount));
    if (fits.length === 0 || fits.includes("open")) return null;
    return united(fits.map((fit) => (fit === "yes" ? settled(one) : rest)));
  }
  if (base.completion !== null) return compare(base.completion, one) >= 0 ? settled(one) : rest;
  if (base.basis === "on-time" || (base.basis === "reached" && base.tier === 1)) return settled(one);
  return base.basis === "late" ? rest : null;
}

function byThreshold({ failing, rest }: Extract<Rule, { kind: "threshold" }>, it: Applied): Verdict | null {
  const fits = amounts(failing.unit, it).map((amount) => holds(failing, amount));
  if (fits.length === 0 || fits.includes("open")) return null;
  const otherwise = (): Verdict | null =>
    rest === null
      ? { ...between(it.base.bounds.low, it.base.bounds.high), unclaimed: it.base.unclaimed }
      : applied(rest, it);
  const verdicts = fits.map((fit) => (fit === "yes" ? settled(zero) : otherwise()));
  const known = verdicts.flatMap((verdict) => (verdict === null ? [] : [verdict]));
  return known.length < verdicts.length ? null : united(known);
}

/** The occurrences themselves are the amount where none are wanted; elsewhere the form does not count them. */
function byOccurrences(off: Rational, most: Rational | null, it: Applied): Verdict | null {
  const counted = it.base.basis === "zero" && it.aligned !== null && it.actual.kind === "quantity";
  if (!counted || it.aligned === null || (it.actual.kind === "quantity" && it.actual.unit.text === "%"))
    return byHand(it);
  if (it.weight === null || !isPositive(it.weight)) return null;
  const lost = multiply(off, larger(zero, it.aligned.actual));
  const taken = most === null ? lost : smaller(most, lost);
  const share = divide(subtract(it.weight, taken), it.weight) ?? zero;
  return { ...settled(share), gap: it.aligned.actual, off: smaller(it.weight, taken) };
}
