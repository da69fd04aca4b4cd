import type { Detector } from "./finding";

/**
 * What stands in one form and is another's: the same long text, or a row that names another unit's people or business and
 * stands in that unit's form too. Both forms are told: which of them copied cannot be known. Found by `copies.ts` once all forms of a
 * workbook are evaluated; no form shows it alone.
 */
export const copiedBetweenForms: Detector = {
  code: "copied-between-forms",
  severity: "warning",
  title: { zh: "各表文字雷同", en: "Copied between forms" },
  texts: ({ unit }) =>
    unit === null
      ? {
          zh: "本栏文字与「{form}」的 {place} 相同（共 {forms} 张表）：「{text}」。请写本表自己的情况。",
          en: 'The same text stands in "{form}" at {place} ({forms} forms in all): "{text}". Write what is true of this form.',
        }
      : {
          zh: "指标提到「{unit}」，而「{form}」的 {place} 有同样的指标，疑为照搬其他单位的表。",
          en: 'The row speaks of "{unit}", and "{form}" has the same row at {place}: it may be another unit\'s.',
        },
  detect: () => [],
};
