import { at, type Detector } from "./finding";

/** A target and no actual. */
export const missingActual: Detector = {
  code: "missing-actual",
  severity: "warning",
  detect: ({ indicators }) =>
    indicators
      .filter(
        ({ target, actual, assessment }) =>
          target.kind !== "nothing" && actual.kind === "nothing" && assessment.basis === "carried",
      )
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
