import type { SampleForm } from "../../../src/samples/sampleForm";
import { nationalLayout } from "../../../src/samples/nationalLayout";
import { budgetRow, leftOut, nothingIllustrative, publishedRows } from "../publishedRows";

/** 中江县水利局, 2022: rows of 100 points beside an execution of 10, and actuals that repeat the operator. */
export const zhongjiang: SampleForm = {
  layout: nationalLayout,
  title: "绩效目标自评表",
  subtitle: "（2022年度）",
  head: [
    [
      ["项目名称", 1, "小型水库水标尺制作安装项目", 3],
      ["主管部门", 1, "中江县水利局", 2],
      ["填报日期", 1, "2022-12-30", 1],
    ],
  ],
  budget: [
    budgetRow("年度资金总额", null, 20, 20, 10, "100.00%", 10),
    budgetRow("其中：当年财政拨款", null, 20, 20, "—", "—", "—"),
    budgetRow("　　　上年结转资金", null, null, null, "—", "—", "—"),
    budgetRow("　　　其他资金", null, null, null, "—", "—", "—"),
  ],
  executionPoints: null,
  goal: { expected: leftOut, reached: leftOut },
  indicators: publishedRows([
    ["产出指标(70分)", "数量指标", "安装坡面水标尺", "≥266米", "≥266米", 10, 10],
    ["", "", "水标尺宽度", "≥50厘米", "≥50厘米", 10, 10],
    ["", "质量指标", "项目(工程)验收合格率", "100%", "100%", 20, 20],
    ["", "时效指标", "及时(按期)开工率", "≥90%", "≥90%", 10, 10],
    ["", "", "及时(按期)完工率", "≥90%", "≥90%", 10, 10],
    ["", "成本指标", "项目计划总投资", "20万元", "20万元", 10, 10],
    ["效益指标(20分)", "社会效益指标", "受益脱贫(含监测对象)户人口数", "≥1000人", "≥1000人", 10, 10],
    ["", "", "群众生产生活条件改善状况", "显著提升", "显著提升", 10, 10],
    ["满意度指标(10分)", "服务对象满意度指标", "受益脱贫(含监测对象)户满意度", "≥95%", "≥95%", 10, 10],
  ]),
  illustrative: nothingIllustrative,
  total: { weight: 100, claimed: 100 },
  notes: [
    "注：资料来源：中江县水利局2022年12月30日《绩效目标自评表（2022年度）》，https://chacewang.com/newsdetail/news242266.html。数据照原表录入；年度总体目标文字从略。",
  ],
};
