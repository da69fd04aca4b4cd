import { isPositive } from "../../value/exact/rational";
import { isUnanswered } from "../scoring/assessment";
import { at, ofEach, type Detector } from "./finding";

/** Points claimed with no actual, or with neither target nor actual; silent on a scorecard without a column for it. */
export const scoreWithoutEvidence: Detector = {
  code: "score-without-evidence",
  severity: "error",
  detect: ({ indicators, form }) =>
    ofEach(form.columns.actual ? indicators : [], (i) => {
      const { claimed } = i.unit;
      if (claimed === null || !isPositive(claimed) || i.row.byHand === true) return null;
      if (i.actual.kind !== "nothing" || !isUnanswered(i.assessment)) return null;
      return at(i, i.row.claimed ?? i.row.actual, { claimed, target: i.targetText, actual: i.actualText });
    }),
};
