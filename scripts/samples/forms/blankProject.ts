import type { SampleForm } from "../../../src/samples/sampleForm";
import type { SampleIndicator } from "../../../src/samples/sampleRow";
import { nationalLayout } from "../../../src/samples/nationalLayout";
import { budgetRow, nothingIllustrative } from "../publishedRows";

const empty = (level1: string, level2: string): SampleIndicator => ({
  level1,
  level2,
  name: "",
  target: null,
  actual: null,
  weight: null,
  claimed: null,
  reason: "",
});

const twice = (level1: string, level2: string): readonly SampleIndicator[] => [
  empty(level1, level2),
  empty(level1, level2),
];

const output = "产出指标（50分）";
const benefit = "效益指标（30分）";

/** 项目支出绩效自评表 to fill: rates, scores of execution and totals are formulas. */
export const blankProject: SampleForm = {
  layout: nationalLayout,
  title: "项目支出绩效自评表",
  subtitle: "（　　　　年度）",
  head: [
    [["项目名称", 1, "", 8]],
    [
      ["主管部门", 1, "", 3],
      ["实施单位", 1, "", 4],
    ],
  ],
  budget: [
    budgetRow("年度资金总额", null, null, null, 10),
    budgetRow("其中：当年财政拨款", null, null, null, "—", "—", "—"),
    budgetRow("　　　上年结转资金", null, null, null, "—", "—", "—"),
    budgetRow("　　　其他资金", null, null, null, "—", "—", "—"),
  ],
  executionPoints: 10,
  goal: { expected: "", reached: "" },
  indicators: [
    ...twice(output, "数量指标"),
    ...twice(output, "质量指标"),
    empty(output, "时效指标"),
    empty(output, "成本指标"),
    empty(benefit, "经济效益指标"),
    ...twice(benefit, "社会效益指标"),
    empty(benefit, "生态效益指标"),
    empty(benefit, "可持续影响指标"),
    empty("满意度指标（10分）", "服务对象满意度指标"),
  ],
  illustrative: nothingIllustrative,
  total: "sum",
  notes: [
    "填表说明：1.年度指标值写明符号、数值和单位，如“≥200人”“≤90万元”“100%”“2026年11月底前”，定性指标写可以判断的标准。2.实际完成值只写实际数，单位与目标值一致，不照抄“≥”；定性指标写“达成预期指标”“部分达成预期指标并具有一定效果”或“未达成预期指标且效果较差”。3.各行分值之和为90分，加预算执行率10分，合计100分；执行率、预算执行得分和总分自动计算。4.得分低于分值的，须写明偏差原因和改进措施。不用的行请删除，行数不够可插入。",
  ],
};
