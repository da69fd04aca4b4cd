import type { Text } from "./locale";

let texts: Readonly<Record<string, string>> | null = null;

/** The English text where it was left in the code, else the fetched one; the Chinese one until then. */
export const inEnglish = ({ zh, en }: Pick<Text, "zh"> & Partial<Text>): string => en ?? texts?.[zh] ?? zh;

export const englishIsHere = (): boolean => texts !== null;

/** Fetches the English texts, once; where they cannot be had, what is said stays Chinese. */
export async function fetchEnglish(): Promise<void> {
  texts ??= (await import(/* webpackChunkName: "english" */ "./englishByChinese")).englishByChinese;
}
