import { words } from "./text";

export type HelpTexts = (typeof helpTexts)["zh-CN"];

/** The words of the help pages around what the catalogue says. */
export const helpTexts = words({
  title: { zh: "PERF 函数", en: "PERF functions" },
  intro: {
    zh: "在单元格里按评分规则计算绩效自评得分。",
    en: "Score self-evaluation forms by their rules, in the cells themselves.",
  },
  rule: { zh: "规则", en: "Rule" },
  formula: { zh: "计算公式", en: "Formula" },
  parameters: { zh: "参数", en: "Parameters" },
  optional: { zh: "可不填", en: "optional" },
  examples: { zh: "示例", en: "Examples" },
  formulaColumn: { zh: "公式", en: "Formula" },
  resultColumn: { zh: "结果", en: "Result" },
  noteColumn: { zh: "说明", en: "Note" },
  blanks: { zh: "空单元格", en: "Blank cells" },
  blanksNote: {
    zh: "2024 年以前的桌面版 Excel 把所引用的空单元格当作 0 传给函数，函数无法分辨空白和填写的 0（如「≤100」的完成值为空时会得满分）。请这样引用，各版本结果一致：{formula}",
    en: "Desktop Excel before 2024 passes 0 for a blank cell that is referred to, and a function cannot tell it from a 0 that was typed (a blank actual of ≤100 would earn full points). Refer to cells like this, and every version gives the same: {formula}",
  },
  basis: { zh: "依据", en: "Basis" },
  blank: { zh: "（空）", en: "(blank)" },
});
