import { at, type Detector } from "./finding";

/** A numeric target answered with words or with another unit. */
export const incomparable: Detector = {
  code: "incomparable",
  severity: "warning",
  detect: ({ indicators }) =>
    indicators
      .filter(({ assessment }) => assessment.incomparable)
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
