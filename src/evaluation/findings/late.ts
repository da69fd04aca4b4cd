import { at, type Detector } from "./finding";

/** Done after its date. */
export const late: Detector = {
  code: "late",
  severity: "warning",
  detect: ({ indicators }) =>
    indicators
      .filter(({ assessment }) => assessment.basis === "late")
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
