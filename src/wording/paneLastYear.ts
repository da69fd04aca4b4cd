import { words } from "./text";

/** Texts of the pane's sections 与上年度对比 and 核对批复的绩效目标. */
export const paneLastYear = words({
  lastYear: { zh: "与上年度对比", en: "Beside last year" },
  lastYearHint: {
    zh: "选上年度的自评表：本工作簿的工作表，或另一个文件。选择和对应关系存进工作簿，汇总表和报告里会有对比一节。",
    en: "Choose last year's form: a sheet of this workbook, or another file. The choice and the matches are kept in the workbook; summary and report show the comparison.",
  },
  goals: { zh: "核对批复的绩效目标", en: "Approved goals" },
  goalsHint: {
    zh: "选绩效目标申报表：名称、指标值、分值与批复不一致的列为错误。",
    en: "Choose the form of approved goals: names, targets and weights that differ are errors.",
  },
  source: { zh: "对比的表", en: "Held beside" },
  none: { zh: "不对比", en: "Nothing" },
  ownSheet: { zh: "本工作簿「{sheet}」", en: "This workbook, {sheet}" },
  offered: { zh: "本工作簿「{sheet}」（上一年度）", en: "This workbook, {sheet} (the year before)" },
  file: { zh: "文件「{file}」", en: "File {file}" },
  pick: { zh: "选择文件…", en: "Choose a file…" },
  saved: { zh: "已存进工作簿：{source}。", en: "Saved in the workbook: {source}." },
  removed: { zh: "已不再对比。", en: "Nothing is held beside any more." },
  noForm: {
    zh: "「{source}」里没有找到自评表，没有改动。",
    en: "No self-evaluation form in {source}; nothing was changed.",
  },
  noGoals: { zh: "「{source}」里没有找到绩效目标，没有改动。", en: "No goals in {source}; nothing was changed." },
  tooLarge: {
    zh: "「{source}」内容过多，不能存进工作簿：请只保留自评表后再选。",
    en: "{source} holds too much to be kept in the workbook: keep the form alone and choose it again.",
  },
  "needs-values": {
    zh: "「{source}」里有没算出结果的公式：请在 Excel 中打开、保存后再选。",
    en: "{source} holds formulas without results: open and save it in Excel, then choose it again.",
  },
  "password-protected": {
    zh: "「{source}」有打开密码：请取消密码后再选。",
    en: "{source} needs a password to open: remove it and choose it again.",
  },
  unreadable: {
    zh: "「{source}」不是能读的 .xlsx 工作簿：请另存为 .xlsx 后再选。",
    en: "{source} is no .xlsx workbook that can be read: save it as .xlsx and choose it again.",
  },
  unmatched: {
    zh: "其中没有与这张表对应的表。",
    en: "Nothing in it stands for this form.",
  },
  matches: { zh: "指标对应关系（可以改）", en: "Matched indicators (can be changed)" },
  noMatch: { zh: "无对应（新增）", en: "None (new)" },
  matchOf: { zh: "「{name}」对应的上年指标", en: "Last year's indicator for {name}" },
  goalOf: { zh: "「{name}」对应的批复指标", en: "Approved indicator for {name}" },
  confirm: { zh: "确认", en: "Confirm" },
  automatic: { zh: "恢复自动对应", en: "Match by itself again" },
  blank: { zh: "生成空白自评表", en: "Make a blank form" },
  blankMade: {
    zh: "已按绩效目标生成空白自评表「{sheets}」，指标、指标值和分值已填好。",
    en: "Blank form made from the goals: {sheets}; indicators, targets and weights are filled in.",
  },
});
