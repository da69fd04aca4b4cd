import type { SampleForm } from "../../../src/samples/sampleForm";
import { anhuiPovertyLayout } from "../layouts/anhuiPoverty";
import { budgetRow, leftOut, nothingIllustrative, publishedRows } from "../publishedRows";

/** 濉溪县民政局, 2019: a target missed and an upper limit exceeded, both with full marks. */
export const suixi: SampleForm = {
  layout: anhuiPovertyLayout,
  title: "扶贫项目（临时救助）绩效目标自评表",
  subtitle: "（2019年度）",
  head: [
    [
      ["项目名称", 1, "临时救助", 3],
      ["主管部门", 1, "濉溪县民政局", 4],
    ],
  ],
  budget: [
    budgetRow("年度资金总额", null, 30, 30, 10, "100%", 10),
    budgetRow("其中：当年财政拨款", null, 30, 30, "—", "—", "—"),
    budgetRow("　　　上年结转资金", null, null, null, "—", "—", "—"),
    budgetRow("　　　其他资金", null, null, null, "—", "—", "—"),
  ],
  executionPoints: null,
  goal: { expected: leftOut, reached: leftOut },
  indicators: publishedRows([
    ["产出指标(50分)", "数量指标", "★★★农村低保发放人数(按月平均)(≥**人)", ">=21933人", "21980人", 5, 5],
    ["", "", "★★★其中:农村低保对象中建档立卡贫困人口数量(按月平均)(≥**人)", ">=9431人", "9453人", 5, 5],
    ["", "", "★★★建档立卡贫困人口中接受临时救助的人次数(≥**人次)", ">=59人次", "87人次", 5, 5],
    ["", "", "★★★特困人员救助供养人数(按月平均)(≥**人)", ">=4754人", "4604人", 5, 5, "特困人员实行动态管理"],
    ["", "", "扶贫临时救助人数(按月平均)(≥**人)", ">=7人", "7人", 10, 10],
    ["", "质量指标", "★农村低保标准(≥**元/人·月)", ">=530元/人*月", "583元/人*月", 5, 5],
    ["", "", "农村特困人员救助供养基本生活标准(≥**元/人·月)", ">=570元/人*月", "758元/人*月", 5, 5],
    ["", "", "扶贫临时救助标准(<**元/户·年)——一户年最高5300元", "<=5300元/户", "5830元/户", 10, 10],
    ["效益指标(30分)", "社会效益指标", "★★★受益建档立卡贫困人口数≥**人", ">=80人", "87人", 30, 30],
    ["满意度指标(10分)", "服务对象满意度指标", "★受助对象满意度(≥**%)", null, null, 10, null],
  ]),
  illustrative: nothingIllustrative,
  total: null,
  notes: [
    "注：资料来源：濉溪县人民政府网站公开的《（临时救助）绩效目标自评表（2019年度）》，濉溪县民政局，https://www.sxx.gov.cn/zwgk/public/811/56426371.html。所见网页上满意度指标的目标值、完成值、得分和总分不完整，留空；年度总体目标文字从略。",
  ],
};
