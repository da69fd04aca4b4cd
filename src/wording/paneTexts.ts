import { fetchEnglish } from "./english";
import type { Locale } from "./locale";
import { paneZhCN, type PaneTexts } from "./pane.zh-CN";

/** The texts of the pane's frame in a language; Chinese ones are there with the pane, English is fetched. */
export async function paneTexts(locale: Locale): Promise<PaneTexts> {
  if (locale === "zh-CN") return paneZhCN;
  const [{ paneEnUS }] = await Promise.all([import(/* webpackChunkName: "english" */ "./pane.en-US"), fetchEnglish()]);
  return paneEnUS;
}
