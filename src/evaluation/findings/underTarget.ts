import { compare, one } from "../../value/exact/rational";
import { at, type Detector } from "./finding";

/** Comparable and not reached. */
export const underTarget: Detector = {
  code: "under-target",
  severity: "warning",
  detect: ({ indicators }) =>
    indicators
      .filter(({ assessment: { completion } }) => completion !== null && compare(completion, one) < 0)
      .map((i) =>
        at(i, i.row.actual, { target: i.targetText, actual: i.actualText, completion: i.assessment.completion }),
      ),
};
