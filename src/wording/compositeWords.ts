import type { Locale } from "./locale";

interface CompositeTexts {
  readonly closing: string;
  readonly withoutLevel1: string;
  readonly capped: (numbers: { readonly rate: string; readonly most: string }) => string;
}

/** The words of the composite table that no profile gives. */
export const compositeWords: Readonly<Record<Locale, CompositeTexts>> = {
  "zh-CN": {
    closing: "综合绩效",
    withoutLevel1: "绩效指标",
    capped: ({ rate, most }) => `执行率 ${rate}，总分不超过 ${most} 分`,
  },
  "en-US": {
    closing: "Overall",
    withoutLevel1: "Indicators",
    capped: ({ rate, most }) => `Execution ${rate}: at most ${most} points in total`,
  },
};
