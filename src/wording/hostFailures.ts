import { bothLanguages } from "./bothLanguages";
import { hostFailuresZhCN, type HostFailures } from "./hostFailures.zh-CN";
import type { Locale } from "./locale";

export const hostFailures = bothLanguages<HostFailures>(hostFailuresZhCN, (english) => english.hostFailures);

/** @param detail a sheet's name or the host's own words */
export const hostFailureText = (code: keyof HostFailures, detail: string, locale: Locale): string =>
  hostFailures[locale][code].replace("{detail}", () => detail);
