import type { SampleForm } from "../sampleForm";
import { wuhanDepartmentLayout } from "../wuhanDepartmentLayout";
import { baiyushanIndicators, isInWords } from "./indicators";

/** The founding case: amounts, actuals, reasons and the four scores are published; the rest is illustrative, and marked. */
export const baiyushanForm: SampleForm = {
  layout: wuhanDepartmentLayout,
  title: "2020年度部门整体绩效自评表",
  subtitle: "（示例：预算数、实际完成值、偏差原因和各评价项目得分为公开数据；蓝色斜体为示例数据，原文未公开）",
  head: [
    [
      ["单位名称", 1, "武汉市青山区人民政府白玉山街办事处", 3],
      ["填报日期", 1, "2021年6月29日", 3],
    ],
  ],
  budget: [
    {
      label: "部门整体支出总额",
      initial: 2694.43,
      adjusted: 5607.7,
      spent: 5607.7,
      weight: null,
      rate: null,
      claimed: null,
    },
  ],
  executionPoints: 20,
  goal: null,
  indicators: baiyushanIndicators,
  illustrative: ({ target, claimed, weight }) => {
    if (isInWords(target)) return ["name", "weight", "claimed"];
    // One indicator alone makes up 项目满意度: its weight and score are the published ones.
    return weight === 15 && claimed === 15 ? ["target"] : ["weight", "target", "claimed"];
  },
  total: "sum",
  notes: [
    "注：1.预算数为调整后的财政资金总额，执行数为实际支出数。2.资料来源：《2020年度白玉山街部门整体绩效自评结果（摘要版）》，武汉市青山区人民政府白玉山街办事处，2021年6月29日。原文未公开指标明细表，年初目标值、分值和各行得分为示例数据，按原文公布的各评价项目得分（20、33、28、15，综合96分）编排；以文字表述的两项效益目标为原文用语。",
  ],
};
