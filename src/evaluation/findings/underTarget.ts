import { compare, one } from "../../value/exact/rational";
import { at, type Detector } from "./finding";

/** Comparable and not reached. */
export const underTarget: Detector = {
  code: "under-target",
  severity: "warning",
  title: { zh: "未达目标", en: "Under target" },
  texts: {
    zh: "未达到目标：目标 {target}，实际 {actual}，完成 {completion%}。",
    en: "Target missed: target {target}, actual {actual}, completion {completion%}.",
  },
  detect: ({ indicators }) =>
    indicators
      .filter(
        ({ assessment: { basis, completion } }) =>
          // of points typed as values the claimed score has told it, of an indicator with parts its parts do
          basis !== "points" && basis !== "parts" && completion !== null && compare(completion, one) < 0,
      )
      .map((i) =>
        at(i, i.row.actual, { target: i.targetText, actual: i.actualText, completion: i.assessment.completion }),
      ),
};
