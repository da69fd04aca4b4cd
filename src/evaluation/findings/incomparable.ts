import { at, type Detector } from "./finding";

/** A numeric target answered with words or with another unit. */
export const incomparable: Detector = {
  code: "incomparable",
  severity: "warning",
  title: { zh: "无法比较", en: "Incomparable" },
  texts: {
    zh: "目标 {target} 是数值，实际填写「{actual}」，两者无法比较。",
    en: 'Target {target} is a number, the actual "{actual}" cannot be compared with it.',
  },
  detect: ({ indicators }) =>
    indicators
      .filter(({ assessment }) => assessment.incomparable)
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
