import { words } from "./text";

/** Texts of the page that needs no Excel. */
export const webTexts = words({
  title: { zh: "绩效自评", en: "Performance Self-Evaluation" },
  stays: { zh: "文件不离开本机", en: "Files stay on this computer" },
  staysWhy: {
    zh: "读表、算分、写出都在这个网页里完成，不联网，不保存。",
    en: "Reading, scoring and writing happen in this page: no network, nothing kept.",
  },
  otherLanguage: { zh: "English", en: "中文" },
  choose: { zh: "选择自评表", en: "Choose workbooks" },
  chooseMore: { zh: "换一个文件", en: "Choose others" },
  chooseFolder: { zh: "选择文件夹", en: "Choose a folder" },
  dropHere: {
    zh: "把绩效自评表（.xlsx、.xls、.et）拖到这里",
    en: "Drop self-evaluation workbooks (.xlsx, .xls, .et) here",
  },
  dropMany: {
    zh: "一个或多个文件、整个文件夹都可以；旧 .xls 和 WPS 的 .et 写出时成为 .xlsx。",
    en: "One file, several, or a whole folder; .xls and .et come out as .xlsx.",
  },
  stepsTitle: { zh: "三步", en: "Three steps" },
  step1: {
    zh: "选择填好的自评表，原文件不会改动。",
    en: "Choose the form as filled in; the file itself is not changed.",
  },
  step2: {
    zh: "核对总分、得分表和疑点，点疑点就能看到表里的单元格。",
    en: "Check the total, the table and the findings; each leads to its cell.",
  },
  step3: {
    zh: "下载工作簿：多一张「绩效自评汇总」，用 WPS 或 Excel 打开。",
    en: "Download the workbook: with a summary sheet, for WPS or Excel.",
  },
  downloadWorkbook: { zh: "下载工作簿", en: "Download workbook" },
  downloadReport: { zh: "下载自评报告", en: "Download report" },
  downloadReview: { zh: "下载复核意见书", en: "Download review" },
  downloadHandBack: { zh: "下载系统回填表", en: "Download hand-back" },
  downloadOverview: { zh: "下载总览 .xlsx", en: "Overview .xlsx" },
  overviewFile: { zh: "绩效自评总览.xlsx", en: "overview.xlsx" },
  keptHere: {
    zh: "已记下，随「下载工作簿」写入文件；关闭网页前请先下载。",
    en: "Noted: it goes into the file with Download workbook; do so before you close the page.",
  },
  keptBroken: {
    zh: "工作簿中保存的文字无法读取，没有写出；可在「文书」里重新保存后再试",
    en: "what the workbook keeps of it cannot be read, nothing was written; save it anew under Papers",
  },
  converted: {
    zh: "旧格式（.xls 或 .et）：下载的工作簿是新的 .xlsx，公式写成其结果，图表、图片、批注、宏不会带过来。",
    en: "An older format (.xls or .et): the workbook comes out as .xlsx, formulas as their results; charts, pictures, notes and macros are left out.",
  },
  downloadAllWorkbooks: { zh: "全部工作簿 .zip", en: "All workbooks .zip" },
  downloadAllReports: { zh: "全部报告 .zip", en: "All reports .zip" },
  print: { zh: "打印", en: "Print" },
  exports: { zh: "下载", en: "Downloads" },
  workbookSuffix: { zh: "绩效自评汇总", en: "summary" },
  writing: {
    zh: "正在写出「{name}」…第一次要先解开引擎，约需几秒。",
    en: "Writing {name}… The first time takes a few seconds.",
  },
  writingAll: { zh: "正在写出 {at} / {count}…", en: "Writing {at} of {count}…" },
  written: {
    zh: "已下载「{name}」，请在浏览器的下载文件夹里打开。",
    en: "{name} was downloaded; see your downloads folder.",
  },
  writtenSome: {
    zh: "已下载「{name}」；{count} 个文件没有写出：{which}",
    en: "{name} was downloaded; {count} files were not written: {which}",
  },
  nothingToWrite: { zh: "没有可以写出的文件。", en: "There is no file to write." },
  reading: { zh: "正在读取「{name}」…", en: "Reading {name}…" },
  readingMany: { zh: "已读取 {at} / {count}", en: "{at} of {count} read" },
  files: { zh: "文件", en: "Files" },
  fileCount: { zh: "{count} 个文件", en: "{count} files" },
  file: { zh: "文件", en: "File" },
  total: { zh: "总分", en: "Total" },
  grade: { zh: "等级", en: "Grade" },
  counts: {
    zh: "错误 {error} · 警告 {warning} · 提示 {info}",
    en: "{error} errors · {warning} warnings · {info} notes",
  },
  noForm: { zh: "没有自评表", en: "no form" },
  moreForms: { zh: "等 {count} 张表", en: "{count} forms" },
  provisional: { zh: "仅供参考", en: "provisional" },
  notScored: { zh: "不计分", en: "not scored" },
  waiting: { zh: "等待", en: "waiting" },
  unreadable: { zh: "不能读取", en: "not read" },
  notReadable: {
    zh: "「{name}」读不出来：可能已被改动、移走，或没有权限。请重新选择。",
    en: "{name} could not be read: it may have been changed or moved. Choose it again.",
  },
  noWorkbooks: {
    zh: "里面没有工作簿（.xlsx、.xls、.et）。",
    en: "There is no workbook (.xlsx, .xls, .et) among them.",
  },
  tooSlow: {
    zh: "文件过大或公式过于复杂，限定时间内没有完成，文件没有改动",
    en: "the file is too large or its formulas too involved to finish in time; it was not changed",
  },
  failed: { zh: "处理中断，文件没有改动：{cause}", en: "this broke off, the file was not changed: {cause}" },
  refused: { zh: "「{name}」：{why}", en: "{name}: {why}" },
  sheetTable: { zh: "工作表「{sheet}」", en: "Sheet {sheet}" },
  sheets: { zh: "工作表", en: "Sheets" },
  sheetEmpty: { zh: "这张工作表没有内容。", en: "This sheet is empty." },
  rowsBefore: { zh: "前面 {count} 行", en: "{count} rows before" },
  rowsAfter: { zh: "后面 {count} 行", en: "{count} rows after" },
  rowsCut: {
    zh: "这张表没有自评表，只显示前 {shown} 行，共 {count} 行。",
    en: "No form on this sheet: the first {shown} of {count} rows are shown.",
  },
  result: { zh: "评价结果", en: "Result" },
  about: { zh: "关于本页", en: "About this page" },
  version: { zh: "版本 {version}", en: "Version {version}" },
  basis: { zh: "规则依据", en: "Rules by" },
  sums: { zh: "已读文件的 SHA-256", en: "SHA-256 of the files read" },
  noScript: { zh: "这个网页需要 JavaScript。", en: "This page needs JavaScript." },
  printEntries: { zh: "疑点（{count} 处）", en: "Findings ({count})" },
  printIndicators: { zh: "指标得分", en: "Scores by indicator" },
  indicator: { zh: "指标", en: "Indicator" },
  target: { zh: "指标值", en: "Target" },
  actual: { zh: "实际完成值", en: "Actual" },
  score: { zh: "得分 / 分值", en: "Score" },
  claimed: { zh: "自评", en: "Claimed" },
});

/** What papers are called in the names of files. */
export const paperNames = {
  "zh-CN": { report: "摘要版", review: "复核意见书", handBack: "系统回填" },
  "en-US": { report: "report", review: "review", handBack: "hand-back" },
} as const;
