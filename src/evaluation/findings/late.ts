import { at, type Detector } from "./finding";

/** Done after its date. */
export const late: Detector = {
  code: "late",
  severity: "warning",
  title: { zh: "逾期完成", en: "Late" },
  texts: { zh: "逾期完成：应为 {target}，实际 {actual}。", en: "Done late: due {target}, actual {actual}." },
  detect: ({ indicators }) =>
    indicators
      .filter(({ assessment }) => assessment.basis === "late")
      .map((i) => at(i, i.row.actual, { target: i.targetText, actual: i.actualText })),
};
