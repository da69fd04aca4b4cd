import type { SampleForm } from "../../../src/samples/sampleForm";
import { hubeiProjectLayout } from "../layouts/hubeiProject";
import { budgetRow, leftOut, nothingIllustrative, publishedRows } from "../publishedRows";

/** 长江禁捕, 2020: one satisfaction row carries 40 of 100 points. */
export const changjiang: SampleForm = {
  layout: hubeiProjectLayout,
  title: "2020年度长江禁捕项目自评表",
  subtitle: "（2020年度）",
  head: [
    [
      ["项目名称", 1, "长江禁捕项目", 3],
      ["实施单位", 1, "农业工作科", 2],
    ],
  ],
  budget: [budgetRow("年度财政资金总额", null, 1.56, 1.56, null, 1, 20)],
  executionPoints: null,
  goal: { expected: leftOut, reached: null },
  indicators: publishedRows([
    ["产出指标", "数量指标", "补贴渔船数", 6, 6, null, 20],
    ["", "质量指标", "渔船补贴发放率", "100%", "100%", null, 10],
    ["", "时效指标", "12月底之前完成", "100%", "100%", null, 10],
    ["效益指标", "服务对象满意度指标", "退捕渔民抽样调查满意度", "≥90%", "≥90%", null, 40],
  ]),
  illustrative: nothingIllustrative,
  total: { weight: null, claimed: 100 },
  notes: [
    "注：资料来源：《2020年度长江禁捕项目自评表》（农业工作科），https://1wenmi.com/doc/330418.html。数据照原表录入；年度总体目标文字从略。",
  ],
};
