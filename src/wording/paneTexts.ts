import { fetchEnglish } from "./english";
import type { Locale } from "./locale";
import { words } from "./text";

/** Texts of the pane's frame and its first view. */
const frame = words({
  title: { zh: "绩效自评", en: "Performance Self-Evaluation" },
  views: { zh: "窗格内容", en: "Pane content" },
  overview: { zh: "概览", en: "Overview" },
  findings: { zh: "疑点", en: "Findings" },
  indicators: { zh: "指标", en: "Scores" },
  documents: { zh: "文书", en: "Papers" },
  rules: { zh: "规则", en: "Rules" },
  functions: { zh: "函数", en: "Functions" },
  diagnostics: { zh: "诊断信息", en: "Diagnostics" },
  mapping: { zh: "手工指定列", en: "Point out columns" },
  reading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  waiting: {
    zh: "Excel 还没有答复。如果正在编辑单元格，请先按 Enter 结束编辑。",
    en: "Excel has not answered yet. If you are editing a cell, press Enter first.",
  },
  working: { zh: "正在执行「{command}」…", en: "{command} is running…" },
  readAgain: { zh: "重新读取", en: "Read again" },
  retry: { zh: "重试", en: "Try again" },
  chooseForm: { zh: "自评表", en: "Form" },
  department: { zh: "部门整体支出", en: "Whole department" },
  project: { zh: "项目支出", en: "Project" },
  year: { zh: "{year} 年度", en: "{year}" },
  stale: {
    zh: "表格已有改动，以下是改动前的结果。",
    en: "The sheet has changed; this is the result before the change.",
  },
  outdated: {
    zh: "自评表已改动，汇总表还是改动前的内容。",
    en: "The form has changed since the summary was written.",
  },
  regenerate: { zh: "重新生成", en: "Write it anew" },
  recalculate: { zh: "重新计算", en: "Recalculate" },
  automatic: { zh: "表格改动后自动重新计算", en: "Recalculate when the sheet changes" },
  points: { zh: "分", en: "points" },
  totalScore: { zh: "综合得分", en: "Total score" },
  outOf: { zh: "满分 {full} 分", en: "of {full} points" },
  grade: { zh: "评价等级", en: "Grade" },
  provisional: { zh: "总分仅供参考", en: "Provisional" },
  provisionalWhy: { zh: "有 {count} 处未能识别，暂不评定等级", en: "{count} not understood: no grade yet" },
  toCheck: { zh: "{count} 处请核对", en: "{count} to be checked" },
  pointOutColumns: { zh: "指定各列", en: "Point out columns" },
  claimedTotal: { zh: "自评总分 {claimed} 分", en: "Claimed total {claimed}" },
  sameAsClaimed: { zh: "与测算一致", en: "as computed" },
  higherThanClaimed: { zh: "测算比自评高 {difference} 分", en: "computed {difference} higher" },
  lowerThanClaimed: { zh: "测算比自评低 {difference} 分", en: "computed {difference} lower" },
  notScored: {
    zh: "这张表没有填写分值和得分，只检查填报疑点，不计算总分。",
    en: "This form has neither weights nor scores: it is checked for findings, no total is computed.",
  },
  composite: { zh: "综合得分表", en: "Composite score" },
  item: { zh: "评价项目", en: "Item" },
  score: { zh: "得分", en: "Score" },
  full: { zh: "标准分值", en: "Full" },
  rate: { zh: "得分率", en: "Rate" },
  claimed: { zh: "自评", en: "Claimed" },
  execution: { zh: "预算执行情况", en: "Budget execution" },
  initial: { zh: "年初预算", en: "Initial" },
  adjusted: { zh: "全年预算数", en: "Adjusted" },
  spent: { zh: "执行数", en: "Spent" },
  executionRate: { zh: "执行率", en: "Rate" },
  executionScore: { zh: "得分", en: "Score" },
  scoreOf: { zh: "{score} / {weight} 分", en: "{score} / {weight}" },
  noExecution: { zh: "表中没有预算执行情况。", en: "The form has no budget execution." },
  profile: { zh: "评分规则", en: "Scoring rules" },
  profileAsked: { zh: "指定", en: "as asked" },
  profileWorkbook: { zh: "工作簿中保存", en: "saved in the workbook" },
  profileFit: { zh: "自动选用", en: "automatic" },
  noFindings: { zh: "没有发现疑点", en: "No findings" },
  error: { zh: "错误", en: "Errors" },
  warning: { zh: "警告", en: "Warnings" },
  info: { zh: "提示", en: "Notes" },
  showFindings: { zh: "查看{severity} {count} 处", en: "Show {severity}: {count}" },
  generateHint: {
    zh: "另建「绩效自评汇总」工作表，原表不改动。",
    en: "Writes a sheet of its own; your form is not changed.",
  },
  formActions: { zh: "改动原表（先询问，可撤销）", en: "Change the form (asks first, can be undone)" },
  summaryScores: { zh: "汇总表里的得分", en: "Scores on the summary" },
  summaryScoresHint: {
    zh: "固化后得分不再随自评表变化；恢复联动后又随之重新计算。",
    en: "Fixed, they no longer follow the form; linked again, they are recalculated with it.",
  },
  undo: { zh: "撤销", en: "Undo" },
  close: { zh: "关闭", en: "Close" },
  goTo: { zh: "选中单元格 {cell}", en: "Select cell {cell}" },
  help: { zh: "帮助", en: "Help" },
  pending: { zh: "正在载入…", en: "Loading…" },
  viewFailed: {
    zh: "这一页没有载入。请检查网络后重试。",
    en: "This page did not load. Check the network and try again.",
  },
  listSeparator: { zh: "、", en: ", " },
});

export type PaneTexts = (typeof frame)[Locale];

/** The texts of the pane's frame in a language; Chinese ones are there with the pane, English is fetched. */
export async function paneTexts(locale: Locale): Promise<PaneTexts> {
  if (locale === "en-US") await fetchEnglish();
  return frame[locale];
}
