import { compare, multiply, subtract, type Rational } from "../../value/exact/rational";
import type { Rules } from "../rules/rules";
import { isByStandard } from "../scoring/assessment";
import type { ScoredIndicator } from "../scoring/score";
import { completionOf } from "../scoring/completionOf";
import type { Text } from "../../wording/locale";
import { at, ofEach, type Detector } from "./finding";
import { toleranceOf } from "./tolerance";

/** Claimed below what the rule gives, or below the tier's interval: that is allowed, the missing reason is the fault. */
export const scoreTooLow: Detector = {
  code: "score-too-low",
  severity: "warning",
  title: { zh: "自评低于测算", en: "Score too low" },
  texts: ({ completion }) => (completion === null ? belowLeast : belowLeastByCompletion),
  detect: ({ indicators, rules }) =>
    ofEach(indicators, (i) => {
      const least = leastAbove(i, rules);
      const { claimed, weight } = i.unit;
      if (least === null) return null;
      return at(i, i.row.claimed, { claimed, weight: weight.value, least, completion: completionOf(i) });
    }),
};

/** What the rule gives at least, where less is claimed and nothing says why; null elsewhere. */
export function leastAbove({ unit, leads, hasReason, row }: ScoredIndicator, rules: Rules): Rational | null {
  const { claimed, weight, bounds, leftOut } = unit;
  if (!leads || claimed === null || weight.value === null || leftOut || hasReason) return null;
  // by a standard that was not understood less may be right
  if (unit.members.some(({ assessment }) => assessment.standard !== undefined && !isByStandard(assessment)))
    return null;
  const least = rules.round(multiply(weight.value, bounds.low));
  return compare(claimed, subtract(least, toleranceOf(row.claimed))) < 0 ? least : null;
}

const belowLeast: Text = {
  zh: "自评得分 {claimed} 分，低于测算得分且未说明原因：分值 {weight} 分，按规则至少 {least} 分。",
  en: "Claimed {claimed} points are too low: weight {weight}, at least {least} by rule, and no reason is written.",
};
const belowLeastByCompletion: Text = {
  zh: "自评得分 {claimed} 分，低于测算得分且未说明原因：分值 {weight} 分，完成 {completion%}，按规则至少 {least} 分。",
  en: "Claimed {claimed} points are too low: weight {weight}, completion {completion%}, at least {least} by rule, and no reason is written.",
};
