import type { Locale } from "./locale";

/**
 * The line under the title of every summary, by which one is told from other sheets where its mark is missing; it stands
 * by itself so that telling them apart needs no other text. Never change it: sheets of version 0.1 print it too.
 */
export const summaryNote: Readonly<Record<Locale, string>> = {
  "zh-CN": "综合得分、得分率和等级均为公式，随明细得分变化；「备注」栏及其右侧可以手工填写，重新生成时保留。",
  "en-US":
    "Composite scores, rates and grade are formulas over the detail rows. The remark column and what stands right of it is yours and is kept.",
};
