import { words } from "./text";

/** Texts of the mapping of columns by hand. */
export const paneMapping = words({
  intro: {
    zh: "告诉我「{sheet}」里哪一行是表头、每一列是什么。指标名称必选，「实际完成值」或「自评得分」至少选一个。",
    en: "Say which row of “{sheet}” is the header and what each column holds. The indicator name is needed, and the actual or the claimed score.",
  },
  headerRow: { zh: "表头所在行", en: "Header row" },
  firstRow: { zh: "第一项指标所在行", en: "Row of the first indicator" },
  column: { zh: "{letter} 列", en: "Column {letter}" },
  blank: { zh: "（空）", en: "(blank)" },
  example: { zh: "下一行：{text}", en: "next row: {text}" },
  save: { zh: "保存并读取", en: "Save and read" },
  remove: { zh: "取消手工指定", en: "Forget this mapping" },
  saved: {
    zh: "已记住「{sheet}」的列对应关系，保存在工作簿里。",
    en: "The columns of “{sheet}” are remembered in the workbook.",
  },
  removed: { zh: "已取消「{sheet}」的手工指定。", en: "The mapping of “{sheet}” is gone." },
  needsName: { zh: "请指出哪一列是指标名称（三级指标）。", en: "Say which column names the indicators." },
  needsOutcome: {
    zh: "请指出「实际完成值」或「自评得分」所在的列。",
    en: "Say which column holds the actual or the claimed score.",
  },
  rowsWrong: { zh: "第一项指标要在表头之下。", en: "The first indicator has to stand below the header." },
  twice: { zh: "「{role}」选了两次，请只留一列。", en: "“{role}” is chosen twice; leave one column." },
  nothingRead: {
    zh: "按这样的对应没有读出指标，请检查表头行和列。",
    en: "No indicators came of this mapping: check the header row and the columns.",
  },
  noSheet: {
    zh: "当前工作表是空的，没有可以指定的列。",
    en: "The sheet in front is empty: there are no columns to point out.",
  },
});
