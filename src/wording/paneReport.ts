import { words } from "./text";

/** Texts of the report's section in the pane. */
export const paneReport = words({
  heading: { zh: "自评报告（摘要版）", en: "Summary report" },
  intro: {
    zh: "按自评表和测算结果写成，文件是给财政部门的，只有中文。改过的文字保存在工作簿里，数据变动后仍在。",
    en: "Made from the form and its scores; it is a paper for the finance bureau and in Chinese alone. What you reword is kept in the workbook.",
  },
  noForm: { zh: "当前工作表没有自评表。", en: "The sheet in front holds no form." },
  reading: { zh: "正在读取工作簿中保存的文字…", en: "Reading what the workbook keeps…" },
  broken: {
    zh: "工作簿中保存的报告文字无法读取，没有使用；再次保存会替换它。",
    en: "What the workbook keeps of the report cannot be read and was left out; saving again replaces it.",
  },
  gaps: { zh: "待填写 {count} 处", en: "{count} to be written" },
  checks: { zh: "待核对 {count} 处", en: "{count} to be checked" },
  noGaps: { zh: "没有待填写或核对的内容。", en: "Nothing is left to be written or checked." },
  errors: {
    zh: "自评表还有 {count} 处错误，请先改正再上报。",
    en: "The form still has {count} error(s): put them right before handing in.",
  },
  goTo: { zh: "到 {cell}", en: "Go to {cell}" },
  goToPassage: { zh: "看原文", en: "See passage" },
  saveGaps: { zh: "保存所填内容", en: "Save what was written" },
  saved: { zh: "已保存到工作簿。", en: "Saved in the workbook." },
  preview: { zh: "报告内容", en: "The report" },
  reword: { zh: "改写", en: "Reword" },
  save: { zh: "保存", en: "Save" },
  cancel: { zh: "取消", en: "Cancel" },
  restore: { zh: "恢复原文", en: "As made" },
  reworded: { zh: "已改写", en: "reworded" },
  emptied: { zh: "（此段已删去）", en: "(left out)" },
  annex: { zh: "附表 {count} 行", en: "annex of {count} rows" },
  download: { zh: "下载 .docx", en: "Download .docx" },
  copy: { zh: "复制全文", en: "Copy as text" },
  making: { zh: "正在生成…", en: "Making it…" },
  downloaded: {
    zh: "已生成 {file}。如果没有出现下载提示，是 Excel 不让加载项存文件：请用「复制全文」，或在网页版 Excel 中下载。",
    en: "{file} is made. If no download shows, Excel does not let add-ins save files here: copy the text, or download it in Excel on the web.",
  },
  copied: { zh: "已复制全文，可粘贴到 Word 或 WPS。", en: "Copied; paste it into Word or WPS." },
  notCopied: {
    zh: "Excel 不允许复制，请在下面的文本框中全选后复制。",
    en: "Excel does not allow copying: select all in the box below and copy it.",
  },
  failed: { zh: "没有生成：{cause}", en: "It was not made: {cause}" },
  takeBack: { zh: "取回改过的 .docx", en: "Take an edited .docx back" },
  takeBackHint: {
    zh: "选择在 Word 里改过的报告，改过的段落取回到工作簿。",
    en: "Choose the report edited in Word: its changed passages come back into the workbook.",
  },
  foreign: {
    zh: "「{file}」不是本工具写出的报告，没有取回。",
    en: "“{file}” is no report of ours: nothing was taken.",
  },
  otherForm: {
    zh: "「{file}」是另一张自评表的报告（{title}），没有取回。",
    en: "“{file}” is the report of another form ({title}): nothing was taken.",
  },
  nothingNew: { zh: "「{file}」没有新的改动。", en: "“{file}” holds nothing new." },
  taken: {
    zh: "从「{file}」取回 {count} 处，已保存到工作簿。",
    en: "{count} passage(s) of “{file}” are in the workbook.",
  },
  conflict: {
    zh: "有 {count} 处文档和工作簿的改法不同，请逐处选择后保存：",
    en: "{count} passage(s) are worded otherwise in the workbook: choose for each, then save.",
  },
  fromDocument: { zh: "用文档的", en: "The document's" },
  fromWorkbook: { zh: "用工作簿的", en: "The workbook's" },
});
