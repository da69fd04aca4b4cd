import { compare, multiply, subtract } from "../../value/exact/rational";
import { completionOf } from "../scoring/completionOf";
import { at, ofEach, type Detector } from "./finding";
import { toleranceOf } from "./tolerance";

/** Claimed below what the rule gives, or below the tier's interval, and no reason written. */
export const scoreTooLow: Detector = {
  code: "score-too-low",
  severity: "error",
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
