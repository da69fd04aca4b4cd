import type { Locale } from "./locale";

/** The grades of 财预〔2020〕10号 in English; a person's own grades are theirs in both languages. */
const english: Readonly<Record<string, string>> = { 优: "Excellent", 良: "Good", 中: "Fair", 差: "Poor" };

/** A grade as a reader of the language knows it. */
export const gradeName = (grade: string, locale: Locale): string =>
  locale === "zh-CN" ? grade : (english[grade] ?? grade);
