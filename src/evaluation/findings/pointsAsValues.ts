import { targetCell } from "../scoring/printed";
import { at, type Detector } from "./finding";

/** Points typed as target and actual: the score stands, but nothing says what was reached. Once for the whole form. */
export const pointsAsValues: Detector = {
  code: "points-as-values",
  severity: "warning",
  title: { zh: "分数当指标值", en: "Points as values" },
  texts: {
    zh: "{rows} 项指标的目标值和完成值填的是分数（如目标 {target}、完成 {actual}），没有说明要做到什么、做到了多少。",
    en: "The targets and actuals of {rows} indicators are points (target {target}, actual {actual}): nothing says what was to be reached and what was.",
  },
  detect: ({ indicators }) => {
    const rows = indicators.filter(({ assessment }) => assessment.basis === "points");
    const [first] = rows;
    if (first === undefined) return [];
    const { cell, row, evidence } = at(first, targetCell(first.row), {
      target: first.targetText,
      actual: first.actualText,
      rows: rows.length,
    });
    return [{ cell, row, indicator: null, evidence }];
  },
};
