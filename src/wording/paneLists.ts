import { words } from "./text";

/** Texts of the lists of findings and indicators. */
export const paneLists = words({
  all: { zh: "全部", en: "All" },
  filter: { zh: "按级别筛选", en: "Filter by severity" },
  shown: { zh: "共 {count} 条，点一条即选中所在单元格", en: "{count} in all; choose one to select its cell" },
  noneOf: { zh: "没有这一级别的疑点。", en: "No findings of this severity." },
  none: { zh: "没有发现疑点。", en: "No findings." },
  noForm: {
    zh: "当前工作表没有自评表。请在上方选择一张，或回到「概览」。",
    en: "The sheet in front holds no form. Choose one above, or go back to the overview.",
  },
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  info: { zh: "提示", en: "Note" },
  unread: {
    zh: "表内有 {count} 个单元格没有识别，未计入：",
    en: "{count} cell(s) in the table were not understood and count nowhere:",
  },
  rows: { zh: "第 {from}–{to} 行，共 {count} 处", en: "rows {from} to {to}, {count} alike" },
  passed: { zh: "已核对无误 {count} 项", en: "{count} checked and right" },
  byKey: { zh: "F8 下一条，Shift+F8 上一条", en: "F8 next, Shift+F8 back" },
  more: { zh: "再显示 {count} 项", en: "Show {count} more" },
  indicatorsShown: { zh: "共 {count} 项，点一项即选中所在单元格", en: "{count} in all; choose one to select its cell" },
  score: { zh: "得分", en: "Score" },
  claimed: { zh: "自评", en: "Claimed" },
  weight: { zh: "分值", en: "Weight" },
  target: { zh: "目标", en: "Target" },
  actual: { zh: "实际", en: "Actual" },
  inferred: { zh: "推算", en: "inferred" },
  fromHeading: { zh: "按标题分摊", en: "from the heading" },
  sharedWith: { zh: "与第 {row} 行合并计分", en: "scored together with row {row}" },
  leftOut: { zh: "不适用，不计分", en: "not applicable, not scored" },
  notScored: { zh: "未计分", en: "not scored" },
  nothing: { zh: "未填", en: "blank" },
  reason: { zh: "偏差原因：{reason}", en: "Reason: {reason}" },
  noIndicators: { zh: "表中没有指标。", en: "The form has no indicators." },
});
