import type { Locale } from "../../wording/locale";

export type ThemeName = "light" | "dark";

/** How the page is to be shown: `?locale=en-US&theme=dark`. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: ThemeName;
}

/** @param search the query of the page's address @param systemIsDark what counts where no theme is asked for */
export function settingsOf(search: string, systemIsDark: boolean): Settings {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme");
  const dark = theme === null ? systemIsDark : theme === "dark";
  return { locale: asked.get("locale") === "en-US" ? "en-US" : "zh-CN", theme: dark ? "dark" : "light" };
}

/** The page's address with these settings, so that it is shown so again. */
export function withSettings(address: string, { locale, theme }: Settings): string {
  const url = new URL(address);
  url.searchParams.set("locale", locale);
  url.searchParams.set("theme", theme);
  return url.href;
}

export const otherLocale = (locale: Locale): Locale => (locale === "zh-CN" ? "en-US" : "zh-CN");
