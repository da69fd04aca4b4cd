import type { Locale } from "./locale";
import { summaryEnUS } from "./summary.en-US";
import { summaryZhCN } from "./summary.zh-CN";

export type SummaryTexts = Readonly<Record<keyof typeof summaryZhCN, string>>;

export const summaryTexts: Readonly<Record<Locale, SummaryTexts>> = { "zh-CN": summaryZhCN, "en-US": summaryEnUS };
