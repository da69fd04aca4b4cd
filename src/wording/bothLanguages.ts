import { english } from "./english";
import type { EnglishTexts } from "./englishTexts";
import type { Locale } from "./locale";

/** A table of texts in both languages; the English one is looked up when it is asked for, since it may come later. */
export const bothLanguages = <T>(zhCN: T, enUS: (english: EnglishTexts) => T): Readonly<Record<Locale, T>> => ({
  "zh-CN": zhCN,
  get "en-US"() {
    const there = english();
    return there === null ? zhCN : enUS(there);
  },
});
