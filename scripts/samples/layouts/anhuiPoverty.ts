import type { FormLayout } from "../../../src/samples/formLayout";
import { nationalBudget } from "../../../src/samples/nationalLayout";

/** 安徽省扶贫项目绩效目标自评表: the weight stands before the target. */
export const anhuiPovertyLayout: FormLayout = {
  columnWidths: [13, 17, 19, 40, 14, 18, 18, 12, 28],
  budgetHeading: "项目资金\n（万元）",
  budget: nationalBudget,
  side: "绩效指标",
  table: [
    { header: "一级指标", field: "level1" },
    { header: "二级指标", field: "level2" },
    { header: "三级指标", field: "name" },
    { header: "分值", field: "weight" },
    { header: "年度指标值", field: "target" },
    { header: "全年实际完成值", field: "actual" },
    { header: "得分", field: "claimed" },
    { header: "未完成原因和改进措施", field: "reason" },
  ],
};
