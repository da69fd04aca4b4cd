import type { EnglishTexts } from "./englishTexts";

let texts: EnglishTexts | null = null;

/** The English sentences; null until they were fetched. */
export const english = (): EnglishTexts | null => texts;

/** Fetches them, once; where they cannot be had, what is said stays Chinese. */
export async function fetchEnglish(): Promise<void> {
  texts ??= (await import(/* webpackChunkName: "english" */ "./englishTexts")).englishTexts;
}
