import { add, compare, multiply } from "../../value/exact/rational";
import type { ScoredUnit } from "../scoring/score";
import { at, ofEach, type Detector } from "./finding";
import { toleranceOf } from "./tolerance";

/** Whether a row of the unit is so far beyond its target that the profile takes points off. */
export const isOvershot = ({ members }: ScoredUnit): boolean =>
  members.some(({ assessment: { deduction } }) => deduction !== undefined && deduction.steps === null);

/** Done far beyond the target, and the points that the profile takes off for it were not taken off. */
export const deviationNotDeducted: Detector = {
  code: "deviation-not-deducted",
  severity: "error",
  title: { zh: "偏离未扣分", en: "Deviation kept" },
  texts: {
    zh: "完成 {completion%}，达到目标的 {overshoot%} 及以上，按规则应扣 {off} 分、最多得 {most} 分，自评 {claimed} 分。",
    en: "Completion {completion%}, at or above {overshoot%} of the target: {off} points are due off, at most {most} remain, {claimed} are claimed.",
  },
  detect: ({ indicators, rules }) =>
    ofEach(indicators, (i) => {
      const { claimed, weight, bounds } = i.unit;
      if (!i.leads || claimed === null || weight.value === null || !isOvershot(i.unit)) return null;
      const most = rules.round(multiply(weight.value, bounds.high));
      // what is above the weight is too high whatever the deviation
      if (compare(claimed, weight.value) > 0 || compare(claimed, add(most, toleranceOf(i.row.claimed))) <= 0)
        return null;
      const overshot = i.unit.members.find(({ assessment: { deduction } }) => deduction?.steps === null) ?? i;
      return at(i, i.row.claimed, {
        claimed,
        weight: weight.value,
        most,
        off: rules.overshootPoints,
        overshoot: rules.overshoot,
        completion: overshot.assessment.completion,
      });
    }),
};
