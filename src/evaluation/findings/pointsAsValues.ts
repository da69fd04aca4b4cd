import { targetCell } from "../scoring/printed";
import { at, type Detector } from "./finding";

/** Points typed as target and actual: the score stands, but nothing says what was reached. Once for the whole form. */
export const pointsAsValues: Detector = {
  code: "points-as-values",
  severity: "warning",
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
