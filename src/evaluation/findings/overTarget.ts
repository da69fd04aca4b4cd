import { compare } from "../../value/exact/rational";
import { at, type Detector } from "./finding";

/** A target set too low: done far beyond it. Threshold by profile, 1.3 by default. */
export const overTarget: Detector = {
  code: "over-target",
  severity: "warning",
  title: { zh: "目标偏低", en: "Target too low" },
  texts: {
    zh: "超额较多：目标 {target}，实际 {actual}，完成 {completion%}，指标值可能设定偏低。",
    en: "Far beyond the target: target {target}, actual {actual}, completion {completion%}; the target may have been set too low.",
  },
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
