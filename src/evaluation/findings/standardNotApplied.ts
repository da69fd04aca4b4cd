import { add, compare, multiply } from "../../value/exact/rational";
import { isByStandard } from "../scoring/assessment";
import { at, ofEach, type Detector } from "./finding";
import { toleranceOf } from "./tolerance";

/**
 * Claimed above what the row's own 评分标准 gives, in the place of score-too-high and with its tolerance. Silent where the
 * standard was not wholly read, and above the weight, which score-too-high tells. Spec section 10.
 */
export const standardNotApplied: Detector = {
  code: "standard-not-applied",
  severity: "error",
  title: { zh: "未按评分标准", en: "Own standard missed" },
  texts: {
    zh: "自评 {claimed} 分高于本行评分标准：分值 {weight} 分，按「{standard}」最多 {most} 分。",
    en: "Claimed {claimed} points are above the row's own standard: weight {weight}, at most {most} by “{standard}”.",
  },
  detect: ({ indicators, rules }) =>
    ofEach(indicators, (i) => {
      const { claimed, weight, bounds, leftOut, members } = i.unit;
      const { standard } = i.assessment;
      if (!i.leads || members.length > 1 || standard === undefined || !isByStandard(i.assessment)) return null;
      if (claimed === null || weight.value === null || leftOut || compare(claimed, weight.value) > 0) return null;
      const most = rules.round(multiply(weight.value, bounds.high));
      if (compare(claimed, add(most, toleranceOf(i.row.claimed))) <= 0) return null;
      return at(i, i.row.claimed, { claimed, weight: weight.value, most, standard: standard.quote });
    }),
};
