import type { FormLayout } from "../../../src/samples/formLayout";

/** 湖北省项目自评表: 20 points of execution above, 80 of one goal beside the table, no column of weights. */
export const hubeiProjectLayout: FormLayout = {
  columnWidths: [18, 16, 20, 32, 28, 28, 18],
  budgetHeading: "预算执行情况\n（万元）（20分）",
  budget: [
    { header: "", field: "label", columns: 2 },
    { header: "预算数（A）", field: "adjusted", columns: 1 },
    { header: "执行数（B）", field: "spent", columns: 1 },
    { header: "执行率（B/A）", field: "rate", columns: 1 },
    { header: "得分（20分×执行率）", field: "claimed", columns: 1 },
  ],
  side: "年度绩效目标1\n（80分）",
  table: [
    { header: "一级指标", field: "level1" },
    { header: "二级指标", field: "level2" },
    { header: "三级指标", field: "name" },
    { header: "年初目标值（A）", field: "target" },
    { header: "实际完成值（B）", field: "actual" },
    { header: "得分", field: "claimed" },
  ],
};
