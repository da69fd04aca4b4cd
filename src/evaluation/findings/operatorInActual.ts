import { at, type Detector } from "./finding";

/** The actual repeats the target's operator (≥266米): a copy, not a measurement. */
export const operatorInActual: Detector = {
  code: "operator-in-actual",
  severity: "info",
  detect: ({ indicators }) =>
    indicators
      .filter(
        ({ actual, directed }) =>
          (actual.kind === "quantity" || actual.kind === "completion") &&
          actual.operator !== null &&
          actual.operator === directed.operator,
      )
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
