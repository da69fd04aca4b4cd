import type { Locale } from "../wording/locale";

let chosen: Locale | null = null;

/** Sets the language of results and messages; null leaves it to the host. */
export function setFunctionLocale(locale: Locale | null): void {
  chosen = locale;
}

/** The language set, else English where the host is shown in another language than Chinese. */
export function functionLocale(): Locale {
  if (chosen !== null) return chosen;
  const shown = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return shown === undefined || /^zh\b/i.test(shown) ? "zh-CN" : "en-US";
}
