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
  basis: { zh: "依据", en: "Basis" },
  blank: { zh: "（空）", en: "(blank)" },
});
