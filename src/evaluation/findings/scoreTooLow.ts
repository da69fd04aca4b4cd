import { compare, multiply, subtract } from "../../value/exact/rational";
import { completionOf } from "../scoring/completionOf";
import type { Text } from "../../wording/locale";
import { at, ofEach, type Detector } from "./finding";
import { toleranceOf } from "./tolerance";

/** Claimed below what the rule gives, or below the tier's interval, and no reason written. */
export const scoreTooLow: Detector = {
  code: "score-too-low",
  severity: "error",
  title: { zh: "自评偏低", en: "Score too low" },
  texts: ({ completion }) => (completion === null ? belowLeast : belowLeastByCompletion),
  detect: ({ indicators, rules }) =>
    ofEach(indicators, (i) => {
      const { claimed, weight, bounds, leftOut } = i.unit;
      if (!i.leads || claimed === null || weight.value === null || leftOut || i.hasReason) return null;
      const least = rules.round(multiply(weight.value, bounds.low));
      if (compare(claimed, least) >= 0) return null;
      if (compare(claimed, subtract(least, toleranceOf(i.row.claimed))) >= 0) return null;
      return at(i, i.row.claimed, { claimed, weight: weight.value, least, completion: completionOf(i) });
    }),
};

const belowLeast: Text = {
  zh: "自评 {claimed} 分偏低：分值 {weight} 分，按规则至少 {least} 分，且没有说明扣分原因。",
  en: "Claimed {claimed} points are too low: weight {weight}, at least {least} by rule, and no reason is written.",
};
const belowLeastByCompletion: Text = {
  zh: "自评 {claimed} 分偏低：分值 {weight} 分，完成 {completion%}，按规则至少 {least} 分，且没有说明扣分原因。",
  en: "Claimed {claimed} points are too low: weight {weight}, completion {completion%}, at least {least} by rule, and no reason is written.",
};
