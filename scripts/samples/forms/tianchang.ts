import type { SampleForm } from "../../../src/samples/sampleForm";
import { nationalLayout } from "../../../src/samples/nationalLayout";
import { budgetRow, leftOut, nothingIllustrative, publishedRows } from "../publishedRows";

/** 天长市水利局, 2022: full marks without a target or an actual. */
export const tianchang: SampleForm = {
  layout: nationalLayout,
  title: "项目支出绩效自评表",
  subtitle: "（2022年度）",
  head: [
    [
      ["项目名称", 1, "水旱灾害防御经费", 3],
      ["主管部门", 1, "天长市水利局", 4],
    ],
  ],
  budget: [
    budgetRow("年度资金总额", 880, 880, 880, 10, null, 10),
    budgetRow("其中：当年财政拨款", 880, 880, 880, "—", "—", "—"),
    budgetRow("　　　上年结转资金", null, null, null, "—", "—", "—"),
    budgetRow("　　　其他资金", null, null, null, "—", "—", "—"),
  ],
  executionPoints: null,
  goal: { expected: leftOut, reached: leftOut },
  indicators: publishedRows([
    ["产出指标(50分)", "数量指标", "指标1:完成中型灌区节水改造项目数量", 1, 1, 10, 10],
    ["", "", "指标2:完成农业综合水价改革项目", 1, 1, 10, 10],
    ["", "质量指标", "指标1:工程质量合格", null, null, 10, 10],
    ["", "时效指标", "指标1:年度资金支付完成率100%", null, null, 10, 10],
    ["", "成本指标", "指标1:资金执行在预算范围内", null, null, 10, 10],
    ["效益指标(30分)", "经济效益指标", "指标1:全市安全度汛", null, null, 10, 10],
    ["", "社会效益指标", "指标1:保护全市人口财产不受损失", null, null, 10, 10],
    ["", "生态效益指标", "指标1:/", "/", "/", null, null],
    ["", "可持续影响指标", "指标1:已建工程良性运行", null, null, 10, 10],
    ["满意度指标(10分)", "服务对象满意度指标", "指标1:服务对象满意度", "90%", "100%", 10, 10],
  ]),
  illustrative: nothingIllustrative,
  total: { weight: 100, claimed: 100 },
  notes: [
    "注：资料来源：天长市水利局2023年12月5日公开的《项目支出绩效自评表（2022年度）》（水旱灾害防御经费）。数据照原表录入；年度总体目标文字从略。",
  ],
};
