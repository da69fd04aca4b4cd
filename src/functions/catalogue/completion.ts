import type { CustomFunction } from "../customFunction";
import { actual, direction, profile, target } from "../parameters";
import { measured } from "../measured";
import { rateResult } from "../rateResult";

export const completion: CustomFunction = {
  id: "COMPLETION",
  description: {
    "zh-CN": "计算一项指标的完成率（小数，0.9684 即 96.84%）",
    "en-US": "Completion of one indicator, a fraction (0.9684 is 96.84%)",
  },
  parameters: [target, actual, direction, profile],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./completionHelp")).help,
  run: (given) => {
    const { assessment } = measured(given);
    return rateResult(assessment.completion);
  },
};
