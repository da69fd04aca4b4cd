import type { CellModel, SheetModel, StyleName } from "../../../src/summary/sheetModel";

export const text = (content: string, style: StyleName = "text"): CellModel => ({ kind: "text", text: content, style });
export const number = (value: number, style: StyleName = "points"): CellModel => ({ kind: "number", value, style });
export const formula = (content: string, cached: number | string, style: StyleName = "points"): CellModel => ({
  kind: "formula",
  formula: content,
  cached,
  style,
});
export const blank: CellModel = { kind: "blank", style: "plain" };

/** The composite table of the founding report over two rows of detail. */
export const summarySheet = (change: Partial<SheetModel> = {}): SheetModel => ({
  name: "绩效自评汇总",
  columnWidths: [24, 12, 12, 12, 16],
  cells: [
    [text("绩效自评汇总", "title"), blank, blank, blank, blank],
    [text("评价项目", "header"), text("标准分值", "header"), text("得分", "header"), text("得分率", "header"), blank],
    [
      text("=1+1 不是公式"),
      number(20),
      formula("PERF.SCORE(自评表!C5,自评表!D5,20)", 20),
      formula("C3/B3", 1, "percent"),
      blank,
    ],
    [text("＋产出"), number(80), formula("SUM(76,-0.5)", 75.5), formula("C4/B4", 0.94375, "percent"), blank],
    [
      text("综合绩效", "totalText"),
      formula("SUM(B3:B4)", 100),
      formula("SUM(C3:C4)", 95.5),
      formula('IF(C5>=90,"优","良")', "优", "totalText"),
      blank,
    ],
  ],
  rowHeights: { 0: 30 },
  merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
  chart: {
    name: "得分率图",
    title: "得分率",
    categories: "A3:A4",
    values: "D3:D4",
    seriesName: "得分率",
    area: { row: 6, column: 0, rows: 12, columns: 4 },
  },
  print: { landscape: true, fitToWidth: 1, titleRows: "$1:$2", pageBreaks: [], area: "A1:E18", footer: "第 &P 页" },
  frozenRows: 2,
  ...change,
});
