import type { FormLayout } from "./formLayout";

/** 武汉市部门整体绩效自评表: execution 20 in a block above, the table without a heading beside it. */
export const wuhanDepartmentLayout: FormLayout = {
  columnWidths: [18, 17, 33, 13, 28, 20, 15, 36],
  budgetHeading: "预算执行情况\n（万元）（20分）",
  budget: [
    { header: "", field: "label", columns: 2 },
    { header: "年初预算数", field: "initial", columns: 1 },
    { header: "预算数（A）", field: "adjusted", columns: 1 },
    { header: "执行数（B）", field: "spent", columns: 1 },
    { header: "执行率（B/A）", field: "rate", columns: 1 },
    { header: "得分（20分×执行率）", field: "claimed", columns: 1 },
  ],
  side: "",
  table: [
    { header: "一级指标", field: "level1" },
    { header: "二级指标", field: "level2" },
    { header: "三级指标", field: "name" },
    { header: "分值", field: "weight" },
    { header: "年初目标值（A）", field: "target" },
    { header: "实际完成值（B）", field: "actual" },
    { header: "得分", field: "claimed" },
    { header: "偏差原因分析及改进措施", field: "reason" },
  ],
};
