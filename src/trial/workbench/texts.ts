import type { Locale } from "../../wording/locale";
import { words } from "../../wording/text";

/** Texts of the workbench around the cells. */
export const workbenchTexts = words({
  title: { zh: "绩效自评工作台", en: "Self-Evaluation Workbench" },
  workbook: { zh: "工作簿", en: "Workbook" },
  open: { zh: "打开", en: "Open" },
  save: { zh: "保存", en: "Save" },
  openHint: { zh: "打开 .xlsx 工作簿（也可以把文件拖进来）", en: "Open an .xlsx workbook (or drop a file here)" },
  saveHint: { zh: "把工作簿保存为 .xlsx 文件", en: "Save the workbook as an .xlsx file" },
  otherLanguage: { zh: "English", en: "中文" },
  languageHint: { zh: "换成英文界面", en: "Show everything in Chinese" },
  themeHint: { zh: "切换浅色和深色", en: "Light or dark" },
  saved: {
    zh: "已保存 {file}，请在浏览器的下载文件夹中查看。",
    en: "{file} was saved to the browser's download folder.",
  },
  unsaved: { zh: "{file} · 未保存", en: "{file} · not saved" },
  askSave: {
    zh: "「{file}」有改动还没有保存。打开别的文件之前要保存吗？",
    en: "“{file}” has changes that are not saved. Save them before another file is opened?",
  },
  dontSave: { zh: "不保存", en: "Don't save" },
  cancel: { zh: "取消", en: "Cancel" },
  ribbon: { zh: "功能区", en: "Ribbon" },
  pane: { zh: "绩效自评", en: "Self-Evaluation" },
  closePane: { zh: "关闭窗格", en: "Close pane" },
  resizePane: { zh: "调整窗格宽度", en: "Width of the pane" },
  sheets: { zh: "工作表", en: "Worksheets" },
  addSheet: { zh: "新建工作表", en: "New sheet" },
  cells: { zh: "工作表「{sheet}」的单元格", en: "Cells of the sheet {sheet}" },
  selectAll: { zh: "全选", en: "Select all" },
  nameBox: { zh: "名称框", en: "Name box" },
  formulaBar: { zh: "编辑栏", en: "Formula bar" },
  cellEditor: { zh: "编辑单元格 {cell}", en: "Edit cell {cell}" },
  leaveCells: {
    zh: "按 F6 离开表格，到工作表标签、窗格和功能区。",
    en: "F6 leaves the cells for the sheet tabs, the pane and the ribbon.",
  },
  suggestions: { zh: "函数", en: "Functions" },
  functionHelp: { zh: "函数说明", en: "About this function" },
  cellMenu: { zh: "单元格菜单", en: "Cell menu" },
  copy: { zh: "复制", en: "Copy" },
  clear: { zh: "清除内容", en: "Clear contents" },
  close: { zh: "关闭", en: "Close" },
  dropHere: { zh: "松开鼠标，打开这个工作簿", en: "Drop to open this workbook" },
  starting: { zh: "正在启动表格引擎…", en: "Starting the spreadsheet engine…" },
  opening: { zh: "正在打开 {file}…", en: "Opening {file}…" },
  ready: { zh: "就绪", en: "Ready" },
  editing: { zh: "编辑", en: "Edit" },
  selected: {
    zh: "平均值：{average}　计数：{count}　求和：{sum}",
    en: "Average: {average}   Count: {count}   Sum: {sum}",
  },
  counted: { zh: "计数：{count}", en: "Count: {count}" },
  commandFailed: { zh: "「{command}」没有执行：{cause}", en: "“{command}” was not run: {cause}" },
  refusedProtected: {
    zh: "工作表「{sheet}」受保护，不能改动。请先在 Excel 中取消保护。",
    en: "The sheet “{sheet}” is protected. Unprotect it in Excel first.",
  },
  refusedFormula: {
    zh: "这个公式不完整或有错，没有写入：{formula}　请检查括号、引号和逗号；不是公式的话，在最前面加一个英文单引号。",
    en: "This formula is incomplete or wrong and was not written: {formula} Check brackets, quotes and commas; if it is no formula, begin with an apostrophe.",
  },
  refused: { zh: "没有写入：{cause}", en: "Nothing was written: {cause}" },
  noSuchCell: { zh: "没有「{address}」这个单元格或区域。", en: "There is no cell or range “{address}”." },
  noEngine: { zh: "表格引擎没有启动：{cause}", en: "The spreadsheet engine did not start: {cause}" },
  "empty-file": { zh: "{file} 是空文件。", en: "{file} is empty." },
  "not-a-workbook": { zh: "{file} 不是 Excel 工作簿。", en: "{file} is not an Excel workbook." },
  damaged: { zh: "{file} 已损坏，打不开。", en: "{file} is damaged and cannot be opened." },
  "too-large": { zh: "{file} 解开后太大，打不开。", en: "{file} is too large to be unpacked." },
  "password-protected": {
    zh: "{file} 有打开密码。请先在 Excel 或 WPS 中去掉密码。",
    en: "{file} has a password. Remove it in Excel or WPS first.",
  },
  "legacy-format": {
    zh: "{file} 是 Excel 95 或更早的格式。请另存为 .xlsx 再打开。",
    en: "{file} is a file of Excel 95 or before. Save it as .xlsx first.",
  },
  "web-page": {
    zh: "{file} 其实是网页或 XML 表格。请在 Excel 中打开，另存为 .xlsx 再打开。",
    en: "{file} is a web page or an XML table. Open it in Excel and save it as .xlsx first.",
  },
  "binary-workbook": {
    zh: "{file} 是 .xlsb 格式。请另存为 .xlsx 再打开。",
    en: "{file} is an .xlsb file. Save it as .xlsx first.",
  },
  "open-document": {
    zh: "{file} 是 .ods 格式。请另存为 .xlsx 再打开。",
    en: "{file} is an .ods file. Save it as .xlsx first.",
  },
  "no-worksheet": { zh: "{file} 里没有工作表。", en: "{file} has no worksheet." },
  "name-taken": { zh: "工作表重名：{file}", en: "A sheet name is taken: {file}" },
  "engine-stopped": { zh: "表格引擎已停止，请刷新页面。", en: "The spreadsheet engine has stopped; reload the page." },
});

export type WorkbenchTexts = (typeof workbenchTexts)[Locale];
