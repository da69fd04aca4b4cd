import type { Locale } from "./locale";

/** The words of the composite table that no profile gives. */
export const compositeWords: Readonly<Record<Locale, { readonly closing: string; readonly withoutLevel1: string }>> = {
  "zh-CN": { closing: "综合绩效", withoutLevel1: "绩效指标" },
  "en-US": { closing: "Overall", withoutLevel1: "Indicators" },
};
