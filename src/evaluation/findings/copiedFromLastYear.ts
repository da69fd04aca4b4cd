import { at, type Detector } from "./finding";
import { ofYear } from "./targetBelowLastYear";

/** Target and actual are last year's, word for word. Spec section 12. */
export const copiedFromLastYear: Detector = {
  code: "copied-from-last-year",
  severity: "warning",
  title: { zh: "与上年雷同", en: "As last year" },
  texts: {
    zh: "目标 {target}、实际 {actual} 与上年完全相同，请核对是否照抄上年。",
    en: "Target {target} and actual {actual} are last year's, word for word: check that they were not copied.",
  },
  detect: (scored) =>
    ofYear(scored, ({ copied }) => copied).map(([indicator, last]) =>
      at(indicator, indicator.row.actual, {
        target: indicator.targetText,
        actual: indicator.actualText,
        ...last,
      }),
    ),
};
