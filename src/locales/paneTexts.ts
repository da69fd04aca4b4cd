import type { Locale } from "./locale";

export const paneTexts: Readonly<Record<Locale, { readonly title: string }>> = {
  "zh-CN": { title: "绩效自评" },
  "en-US": { title: "Performance Self-Evaluation" },
};
