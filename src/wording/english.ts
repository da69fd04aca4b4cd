import { englishTexts, type EnglishTexts } from "./englishTexts";

/**
 * The English sentences, and the way to them: here they are at hand. In the page, where nearly nobody needs them,
 * `englishLater.ts` stands in the place of this file (webpack.config.js).
 */
export const english = (): EnglishTexts | null => englishTexts;

export const fetchEnglish = (): Promise<void> => Promise.resolve();
