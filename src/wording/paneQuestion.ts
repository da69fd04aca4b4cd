import type { Locale } from "./locale";

const zhCN = {
  "write-back-title": "写回 {count} 个得分？",
  "write-back-text":
    "将把核算得分写进自评表的得分列，覆盖原来填写的得分。写入前会保存原值，可用「撤销上次写入」恢复，重新打开文件后也可以。",
  "write-back-yes": "写回",
  "marks-title": "标记 {count} 项薄弱指标？",
  "marks-text": "将给指标名称加浅底色，名称前显示 ▲；文字本身不变。标记前会保存原格式，可用「撤销上次写入」恢复。",
  "marks-yes": "标记",
  cancel: "取消",
  cell: "单元格",
  name: "指标",
  from: "原得分",
  to: "写入",
  found: "疑点",
  blank: "空",
  more: "另有 {count} 个单元格",
};

/** Texts of the question before a write to the user's own cells. */
export const paneQuestion: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    "write-back-title": "Write {count} score(s) back?",
    "write-back-text":
      "The computed scores go into the form's score column in the place of what was typed there. The old values are kept; Undo Last Write restores them, even after the file was reopened.",
    "write-back-yes": "Write",
    "marks-title": "Mark {count} weak indicator(s)?",
    "marks-text":
      "Their names get a pale fill and ▲ in front; the text itself stays. The old formats are kept; Undo Last Write restores them.",
    "marks-yes": "Mark",
    cancel: "Cancel",
    cell: "Cell",
    name: "Indicator",
    from: "Was",
    to: "Becomes",
    found: "Findings",
    blank: "blank",
    more: "and {count} more cell(s)",
  },
};
