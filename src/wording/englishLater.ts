import type { Text } from "./locale";

let texts: Readonly<Record<string, string>> | null = null;

/** The English text beside a Chinese one; the Chinese one until English was fetched. */
export const inEnglish = ({ zh }: Text): string => texts?.[zh] ?? zh;

export const englishIsHere = (): boolean => texts !== null;

/** Fetches the English texts, once; where they cannot be had, what is said stays Chinese. */
export async function fetchEnglish(): Promise<void> {
  texts ??= (await import(/* webpackChunkName: "english" */ "./englishByChinese")).englishByChinese;
}
