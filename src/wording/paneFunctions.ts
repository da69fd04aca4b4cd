import { words } from "./text";

/** Texts of the list of functions. */
export const paneFunctions = words({
  intro: {
    zh: "在单元格里直接使用的评分函数，规则与本窗格相同。点「插入」把示例放进选中的空单元格。",
    en: "Scoring functions for cells, by the same rules as this pane. Insert puts an example into the selected empty cell.",
  },
  introTry: {
    zh: "评分函数在 Excel 单元格里使用，规则与本页相同；这里可以对着打开的表试算。",
    en: "Scoring functions for cells in Excel, by the same rules as this page; here they can be tried on the open sheet.",
  },
  tryIt: { zh: "试算（可引用当前工作表的单元格，如 F9）", en: "Try it (cells of the sheet shown may be named: F9)" },
  calculate: { zh: "计算", en: "Calculate" },
  missing: {
    zh: "这个 Excel 不支持自定义函数（需要 Excel 2021、Microsoft 365 或网页版）。生成汇总表等功能不受影响。",
    en: "This Excel has no custom functions (they need Excel 2021, Microsoft 365 or Excel on the web). Everything else works.",
  },
  filter: { zh: "按名称或用途查找", en: "Find by name or purpose" },
  nothing: { zh: "没有这样的函数。", en: "There is no such function." },
  result: { zh: "结果", en: "Result" },
  insert: { zh: "插入", en: "Insert" },
  insertInto: { zh: "把示例 {formula} 插入选中的单元格", en: "Insert the example {formula} into the selected cell" },
  inserted: { zh: "已在 {sheet}!{cell} 插入 {formula}。", en: "{formula} was inserted in {sheet}!{cell}." },
  occupied: {
    zh: "{sheet}!{cell} 已有内容，没有插入。请先选中一个空单元格。",
    en: "{sheet}!{cell} is not empty, nothing was inserted. Select an empty cell first.",
  },
  help: { zh: "详细说明", en: "More" },
});
