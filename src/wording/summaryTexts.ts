import type { Locale } from "./locale";
import { summaryEnUS } from "./summary.en-US";
import { summaryZhCN, type SummaryTexts } from "./summary.zh-CN";

export type { SummaryTexts };

export const summaryTexts: Readonly<Record<Locale, SummaryTexts>> = { "zh-CN": summaryZhCN, "en-US": summaryEnUS };
