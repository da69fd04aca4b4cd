import type { Locale } from "./locale";
import { paneEnUS } from "./pane.en-US";
import { paneZhCN, type PaneTexts } from "./pane.zh-CN";

export const paneTexts: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": paneZhCN, "en-US": paneEnUS };
