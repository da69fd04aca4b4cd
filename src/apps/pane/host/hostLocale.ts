import type { Locale } from "../../../wording/locale";

/** The pane's language: Excel's where it is known, else the browser's; Chinese unless it is another one. */
export function hostLocale(displayLanguage: string | undefined): Locale {
  const language = displayLanguage || navigator.language || "zh-CN";
  return /^zh\b/i.test(language) ? "zh-CN" : "en-US";
}
