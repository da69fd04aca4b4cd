import type { Locale } from "./locale";
import { workbenchEnUS } from "./workbench.en-US";
import { workbenchZhCN } from "./workbench.zh-CN";

export type WorkbenchTexts = Readonly<Record<keyof typeof workbenchZhCN, string>>;

export const workbenchTexts: Readonly<Record<Locale, WorkbenchTexts>> = {
  "zh-CN": workbenchZhCN,
  "en-US": workbenchEnUS,
};
