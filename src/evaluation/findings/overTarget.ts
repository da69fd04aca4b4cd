import { compare } from "../../value/exact/rational";
import { at, type Detector } from "./finding";

/** A target set too low: done far beyond it. Threshold by profile, 1.3 by default. */
export const overTarget: Detector = {
  code: "over-target",
  severity: "warning",
  detect: ({ indicators, rules: { overshoot } }) =>
    indicators
      .filter(
        ({ directed, assessment: { basis, completion } }) =>
          completion !== null &&
          compare(completion, overshoot) >= 0 &&
          (basis === "completion" || (basis === "at-least" && directed.direction === "higher")),
      )
      .map((i) =>
        at(i, i.row.target, {
          target: i.targetText,
          actual: i.actualText,
          completion: i.assessment.completion,
          overshoot,
        }),
      ),
};
