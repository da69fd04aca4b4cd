import type { Locale } from "./locale";
import { paneZhCN, type PaneTexts } from "./pane.zh-CN";

/** The texts of the pane's frame in a language; Chinese ones are there with the pane, others are fetched. */
export const paneTexts = async (locale: Locale): Promise<PaneTexts> =>
  locale === "zh-CN" ? paneZhCN : (await import(/* webpackChunkName: "english" */ "./pane.en-US")).paneEnUS;
