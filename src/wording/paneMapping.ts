import type { Locale } from "./locale";

const zhCN = {
  intro: "告诉我「{sheet}」里哪一行是表头、每一列是什么。指标名称必选，「实际完成值」或「自评得分」至少选一个。",
  headerRow: "表头所在行",
  firstRow: "第一项指标所在行",
  column: "{letter} 列",
  blank: "（空）",
  example: "下一行：{text}",
  save: "保存并读取",
  remove: "取消手工指定",
  saved: "已记住「{sheet}」的列对应关系，保存在工作簿里。",
  removed: "已取消「{sheet}」的手工指定。",
  needsName: "请指出哪一列是指标名称（三级指标）。",
  needsOutcome: "请指出「实际完成值」或「自评得分」所在的列。",
  rowsWrong: "第一项指标要在表头之下。",
  twice: "「{role}」选了两次，请只留一列。",
  nothingRead: "按这样的对应没有读出指标，请检查表头行和列。",
  noSheet: "当前工作表是空的，没有可以指定的列。",
};

/** Texts of the mapping of columns by hand. */
export const paneMapping: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    intro:
      "Say which row of “{sheet}” is the header and what each column holds. The indicator name is needed, and the actual or the claimed score.",
    headerRow: "Header row",
    firstRow: "Row of the first indicator",
    column: "Column {letter}",
    blank: "(blank)",
    example: "next row: {text}",
    save: "Save and read",
    remove: "Forget this mapping",
    saved: "The columns of “{sheet}” are remembered in the workbook.",
    removed: "The mapping of “{sheet}” is gone.",
    needsName: "Say which column names the indicators.",
    needsOutcome: "Say which column holds the actual or the claimed score.",
    rowsWrong: "The first indicator has to stand below the header.",
    twice: "“{role}” is chosen twice; leave one column.",
    nothingRead: "No indicators came of this mapping: check the header row and the columns.",
    noSheet: "The sheet in front is empty: there are no columns to point out.",
  },
};
