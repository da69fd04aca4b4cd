import { at, type Detector } from "./finding";

/** 达到98% says what was measured, though it names a target's bound as well. */
const onlyReached = /达到?\s*[\d０-９.]/;

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
        (i) =>
          (i.actual.kind === "quantity" || i.actual.kind === "completion") &&
          i.actual.operator !== null &&
          i.actual.operator === i.directed.operator &&
          !onlyReached.test(i.actualText),
      )
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
