import { at, type Detector } from "./finding";

/** The actual repeats the target's operator (≥266米): a copy, not a measurement. */
export const operatorInActual: Detector = {
  code: "operator-in-actual",
  severity: "info",
  title: { zh: "照抄目标", en: "Target copied" },
  texts: {
    zh: "实际完成值「{actual}」照抄了目标的符号，应填写实际数值。",
    en: 'The actual "{actual}" repeats the target\'s operator: write the measured value.',
  },
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
