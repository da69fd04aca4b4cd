import { isPositive } from "../../value/exact/rational";
import type { Text } from "../../wording/locale";
import { isUnanswered } from "../scoring/assessment";
import { at, ofEach, type Detector } from "./finding";

/** Points claimed with no actual, or with neither target nor actual; silent on a scorecard without a column for it. */
export const scoreWithoutEvidence: Detector = {
  code: "score-without-evidence",
  severity: "error",
  title: { zh: "得分无依据", en: "No evidence" },
  texts: ({ target }) => (target === "" ? neither : noActual),
  detect: ({ indicators, form }) =>
    ofEach(form.columns.actual ? indicators : [], (i) => {
      const { claimed } = i.unit;
      if (claimed === null || !isPositive(claimed) || i.row.byHand === true) return null;
      if (i.actual.kind !== "nothing" || !isUnanswered(i.assessment)) return null;
      return at(i, i.row.claimed ?? i.row.actual, { claimed, target: i.targetText, actual: i.actualText });
    }),
};

const neither: Text = {
  zh: "目标值和实际完成值都没有填写，却自评 {claimed} 分。",
  en: "Neither target nor actual, yet {claimed} points are claimed.",
};
const noActual: Text = {
  zh: "没有实际完成值，却自评 {claimed} 分。",
  en: "No actual value, yet {claimed} points are claimed.",
};
