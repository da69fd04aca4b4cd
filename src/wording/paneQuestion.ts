import { words } from "./text";

/** Texts of the question before a write to the user's own cells. */
export const paneQuestion = words({
  "write-back-title": { zh: "填入 {count} 个得分？", en: "Fill in {count} score(s)?" },
  "write-back-text": {
    zh: "将把测算得分填入自评表的得分列：空白的填上，不同的改为测算得分，总分随之更新（总分为公式的保持不变）。填入前会保存原值，可用「撤销上次写入」恢复，重新打开文件后也可以。",
    en: "The computed scores go into the form's score column: into its blanks, in the place of such as differ, and into the total, unless that is a formula. The old values are kept; Undo Last Write restores them, even after the file was reopened.",
  },
  beside: { zh: "另起一列「测算得分」", en: "In a column of their own" },
  "write-back-yes": { zh: "填入", en: "Fill in" },
  "marks-title": { zh: "标记 {count} 项薄弱指标？", en: "Mark {count} weak indicator(s)?" },
  "marks-text": {
    zh: "将给指标名称加浅底色，名称前显示 ▲；文字本身不变。标记前会保存原格式，可用「撤销上次写入」恢复。",
    en: "Their names get a pale fill and ▲ in front; the text itself stays. The old formats are kept; Undo Last Write restores them.",
  },
  "marks-yes": { zh: "标记", en: "Mark" },
  cancel: { zh: "取消", en: "Cancel" },
  cell: { zh: "单元格", en: "Cell" },
  name: { zh: "指标", en: "Indicator" },
  from: { zh: "原得分", en: "Was" },
  to: { zh: "填入后", en: "Becomes" },
  found: { zh: "疑点", en: "Findings" },
  blank: { zh: "空", en: "blank" },
  more: { zh: "另有 {count} 个单元格", en: "and {count} more cell(s)" },
});
