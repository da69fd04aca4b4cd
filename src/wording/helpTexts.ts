import type { Locale } from "./locale";

const zhCN = {
  title: "PERF 函数",
  intro: "在单元格里按评分规则计算绩效自评得分。",
  rule: "规则",
  formula: "计算公式",
  parameters: "参数",
  optional: "可不填",
  examples: "示例",
  formulaColumn: "公式",
  resultColumn: "结果",
  noteColumn: "说明",
  basis: "依据",
  blank: "（空）",
};

export type HelpTexts = typeof zhCN;

/** The words of the help pages around what the catalogue says. */
export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  "zh-CN": zhCN,
  "en-US": {
    title: "PERF functions",
    intro: "Score self-evaluation forms by their rules, in the cells themselves.",
    rule: "Rule",
    formula: "Formula",
    parameters: "Parameters",
    optional: "optional",
    examples: "Examples",
    formulaColumn: "Formula",
    resultColumn: "Result",
    noteColumn: "Note",
    basis: "Basis",
    blank: "(blank)",
  },
};
