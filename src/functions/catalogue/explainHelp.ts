import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN": "参数与 PERF.SCORE 相同，给出所用的规则、比较的数值、换算或推定，以及得分。",
    "en-US":
      "The arguments of PERF.SCORE: the rule that applied, the numbers compared, what was assumed, and the points.",
  },
  formula: { "zh-CN": "—", "en-US": "—" },
  basis: {
    "zh-CN": "与 PERF.SCORE 相同",
    "en-US": "As PERF.SCORE",
  },
  examples: [
    { arguments: ["≥4754人", "4604人", 5], note: { "zh-CN": "正向指标", "en-US": "Higher is better" } },
    { arguments: ["≥95%", 0.97, 10], note: { "zh-CN": "一侧没有写单位", "en-US": "One side has no unit" } },
    {
      arguments: ["效果显著", "部分达成预期指标并具有一定效果", 10],
      note: { "zh-CN": "定性指标，没有自评得分", "en-US": "A tier without a claimed score" },
    },
  ],
};
