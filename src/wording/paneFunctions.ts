import type { Locale } from "./locale";

const zhCN = {
  intro: "在单元格里直接使用的评分函数，规则与本窗格相同。点「插入」把示例放进选中的空单元格。",
  missing: "这个 Excel 不支持自定义函数（需要 Excel 2021、Microsoft 365 或网页版）。生成汇总表等功能不受影响。",
  filter: "按名称或用途查找",
  nothing: "没有这样的函数。",
  result: "结果",
  insert: "插入",
  insertInto: "把示例 {formula} 插入选中的单元格",
  inserted: "已在 {sheet}!{cell} 插入 {formula}。",
  occupied: "{sheet}!{cell} 已有内容，没有插入。请先选中一个空单元格。",
  help: "详细说明",
};

/** Texts of the list of functions. */
export const paneFunctions: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    intro:
      "Scoring functions for cells, by the same rules as this pane. Insert puts an example into the selected empty cell.",
    missing:
      "This Excel has no custom functions (they need Excel 2021, Microsoft 365 or Excel on the web). Everything else works.",
    filter: "Find by name or purpose",
    nothing: "There is no such function.",
    result: "Result",
    insert: "Insert",
    insertInto: "Insert the example {formula} into the selected cell",
    inserted: "{formula} was inserted in {sheet}!{cell}.",
    occupied: "{sheet}!{cell} is not empty, nothing was inserted. Select an empty cell first.",
    help: "More",
  },
};
