import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "实际完成值高于目标值为正，低于为负，与方向无关；目标为区间的，区间内为 0，区间外与最近的界限相比。目标为 0 或算不出的，结果为 #N/A。",
    "en-US":
      "Positive above the target, negative below it, whichever way is good. Inside a target range it is 0, outside it is measured from the nearest bound. #N/A for a target of 0 and where nothing can be measured.",
  },
  formula: { "zh-CN": "（实际 − 目标）÷ 目标", "en-US": "(actual − target) ÷ target" },
  basis: {
    "zh-CN": "项目支出绩效自评表「偏差原因分析及改进措施」一栏",
    "en-US": "The column on deviations in the self-evaluation form",
  },
  examples: [
    { arguments: ["≥4754人", "4604人"], note: { "zh-CN": "比目标少 3.16%", "en-US": "3.16% below" } },
    { arguments: ["≤5300元/户", "5830元/户"], note: { "zh-CN": "比目标多 10%", "en-US": "10% above" } },
    { arguments: ["80%-90%", "85%"], note: { "zh-CN": "在目标区间内", "en-US": "Inside the range" } },
  ],
};
