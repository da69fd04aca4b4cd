import { isUnanswered } from "../scoring/assessment";
import { at, type Detector } from "./finding";

/** A target and no actual; silent on a scorecard without a column for it. */
export const missingActual: Detector = {
  code: "missing-actual",
  severity: "warning",
  title: { zh: "缺完成值", en: "No actual" },
  texts: { zh: "有目标 {target}，没有填写实际完成值。", en: "Target {target} has no actual value." },
  detect: ({ indicators, form }) =>
    (form.columns.actual ? indicators : [])
      .filter(
        ({ row, target, actual, assessment }) =>
          row.byHand !== true && target.kind !== "nothing" && actual.kind === "nothing" && isUnanswered(assessment),
      )
      .map((i) => at(i, i.row.actual ?? i.row.blanks?.actual ?? null, { target: i.targetText, actual: i.actualText })),
};
