import { isPositive, add, compare, equal, fraction, multiply, one, type Rational } from "../../value/exact/rational";
import type { Rules, TierBounds } from "../rules/rules";
import type { ScoredIndicator, ScoredUnit } from "../scoring/score";
import { completionOf } from "../scoring/completionOf";
import type { Text } from "../../wording/locale";
import { at, ofEach, type Detector } from "./finding";
import { isFractionDoubted } from "../scoring/headedUnits";
import { isOvershot } from "./deviationNotDeducted";
import { toleranceOf } from "./tolerance";

/**
 * Claimed above the weight, above what the rule gives, or above the tier's interval. Full marks for a target that was
 * missed are always too high, whatever the rounding.
 */
export const scoreTooHigh: Detector = {
  code: "score-too-high",
  severity: "error",
  title: { zh: "自评高于测算", en: "Score too high" },
  texts: ({ completion }) => (completion === null ? aboveMost : aboveMostByCompletion),
  detect: ({ indicators, rules }) =>
    ofEach(indicators, (i) => {
      const { claimed, weight } = i.unit;
      const bounds = besidesUnanswered(i.unit);
      if (!i.leads || claimed === null || weight.value === null || i.unit.leftOut) return null;
      // 0.9 beside 95 is a doubt: what the rule gives is not known
      if (i.unit.members.some(isDoubted) && compare(claimed, weight.value) <= 0) return null;
      if (hasStandard(i.unit) && compare(claimed, weight.value) <= 0) return null;
      const most = rules.round(multiply(weight.value, bounds.high));
      if (!tooHigh(i, bounds, claimed, weight.value, most, rules)) return null;
      // a miss that rounds to full marks is told by what it is before rounding
      const told = equal(most, claimed) ? multiply(weight.value, bounds.high) : most;
      return at(i, i.row.claimed, { claimed, weight: weight.value, most: told, completion: completionOf(i) });
    }),
};

const isDoubted = ({ row, target, actual }: ScoredUnit["members"][number]): boolean =>
  isFractionDoubted(row.name.text, target, actual);

const aboveMost: Text = {
  zh: "自评得分 {claimed} 分，高于测算得分：分值 {weight} 分，按规则最多 {most} 分。",
  en: "Claimed {claimed} points are too high: weight {weight}, at most {most} by rule.",
};
const aboveMostByCompletion: Text = {
  zh: "自评得分 {claimed} 分，高于测算得分：分值 {weight} 分，完成 {completion%}，按规则最多 {most} 分。",
  en: "Claimed {claimed} points are too high: weight {weight}, completion {completion%}, at most {most} by rule.",
};

/**
 * A row's own standard is told by standard-not-applied; where it was not understood, nobody knows that the profile's rule
 * is what the form asks for.
 */
const hasStandard = ({ members }: ScoredUnit): boolean =>
  members.some(({ assessment }) => assessment.standard !== undefined);

/** Points of rows without an actual are told by score-without-evidence: those rows leave the rest of the bounds. */
function besidesUnanswered({ members, bounds }: ScoredUnit): TierBounds {
  const scored = members.filter(({ assessment }) => assessment.basis !== "parts");
  const unanswered = scored.filter(({ assessment }) => assessment.basis === "no-actual").length;
  if (unanswered === 0) return bounds;
  return { low: bounds.low, high: add(bounds.high, fraction(unanswered, scored.length)) };
}

function tooHigh(
  i: ScoredIndicator,
  bounds: TierBounds,
  claimed: Rational,
  weight: Rational,
  most: Rational,
  rules: Rules,
): boolean {
  if (compare(claimed, weight) > 0) return true;
  // told by deviation-not-deducted
  if (isOvershot(i.unit)) return false;
  if (compare(claimed, most) <= 0 && equal(bounds.high, one)) return false;
  if (compare(claimed, add(most, toleranceOf(i.row.claimed))) > 0) return true;
  const fixed = equal(bounds.low, bounds.high);
  const missed = fixed && compare(bounds.high, one) < 0 && rules.profile.overshoot.treatment !== "proportional";
  return missed && compare(claimed, weight) >= 0 && isPositive(weight);
}
