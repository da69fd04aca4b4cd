import type { BudgetColumn } from "../../../src/samples/formLayout";

/** 项目资金 as the national form has it: a label over two columns, then six. */
export const nationalBudget: readonly BudgetColumn[] = [
  { header: "", field: "label", columns: 2 },
  { header: "年初预算数", field: "initial", columns: 1 },
  { header: "全年预算数", field: "adjusted", columns: 1 },
  { header: "全年执行数", field: "spent", columns: 1 },
  { header: "分值", field: "weight", columns: 1 },
  { header: "执行率", field: "rate", columns: 1 },
  { header: "得分", field: "claimed", columns: 1 },
];
