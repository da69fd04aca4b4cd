import type { Locale } from "./locale";
import { paneEnUS } from "./pane.en-US";
import { paneZhCN } from "./pane.zh-CN";

export type PaneTexts = Readonly<Record<keyof typeof paneZhCN, string>>;

export const paneTexts: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": paneZhCN, "en-US": paneEnUS };
