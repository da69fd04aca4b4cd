import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "目标达到的比例，不封顶；反向指标未超过目标为 1，超过时按规则折算。文字表述等算不出完成率的，结果为 #N/A，并说明原因。",
    "en-US":
      "The share of the target that was reached, not capped. Lower-is-better is 1 within the target and less beyond it, by the profile. Where nothing can be measured the result is #N/A with the reason.",
  },
  formula: {
    "zh-CN": "正向：实际 ÷ 目标；反向超标：目标 ÷ 实际，或 1 −（实际 − 目标）÷ 目标",
    "en-US": "higher: actual ÷ target; lower, exceeded: target ÷ actual, or 1 − (actual − target) ÷ target",
  },
  basis: {
    "zh-CN": "财预〔2020〕10号《项目支出绩效评价管理办法》",
    "en-US": "Cai Yu [2020] No. 10, Measures for Performance Evaluation of Project Expenditure",
  },
  examples: [
    { arguments: ["≥4754人", "4604人"], note: { "zh-CN": "4604 ÷ 4754", "en-US": "4604 ÷ 4754" } },
    {
      arguments: ["≥95%", 0.97],
      note: { "zh-CN": "百分比单元格传来的是小数", "en-US": "A percent cell is a fraction" },
    },
    { arguments: ["≤90万元", "89.974"], note: { "zh-CN": "反向：未超过目标", "en-US": "Lower: within the target" } },
    { arguments: ["1.2万亩", "13500亩"], note: { "zh-CN": "单位自动换算，不封顶", "en-US": "Units convert, no cap" } },
  ],
};
