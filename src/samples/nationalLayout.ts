import type { BudgetColumn, FormLayout } from "./formLayout";

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

/** 项目支出绩效自评表 of 财预〔2020〕10号. */
export const nationalLayout: FormLayout = {
  columnWidths: [13, 18, 20, 36, 19, 19, 11, 11, 30],
  budgetHeading: "项目资金\n（万元）",
  budget: nationalBudget,
  side: "绩效指标",
  table: [
    { header: "一级指标", field: "level1" },
    { header: "二级指标", field: "level2" },
    { header: "三级指标", field: "name" },
    { header: "年度指标值", field: "target" },
    { header: "实际完成值", field: "actual" },
    { header: "分值", field: "weight" },
    { header: "得分", field: "claimed" },
    { header: "偏差原因分析及改进措施", field: "reason" },
  ],
};
