import { bothLanguages } from "./bothLanguages";
import { findingTitlesZhCN, type FindingTitles } from "./findingTitles.zh-CN";
import type { Locale } from "./locale";

export const findingTitles = bothLanguages<FindingTitles>(findingTitlesZhCN, (english) => english.findingTitles);

/** @returns the title, or the code itself where a newer result brings one that is not known here */
export function findingTitle(code: string, locale: Locale): string {
  const titles: Readonly<Record<string, string>> = findingTitles[locale];
  return titles[code] ?? code;
}
