import type { CustomFunction } from "../customFunction";
import { executionOf } from "../executionOf";
import { budget, profile, spent } from "../parameters";
import { rateResult } from "../rateResult";

export const executionRate: CustomFunction = {
  id: "EXECRATE",
  description: {
    "zh-CN": "计算预算执行率（小数，0.9429 即 94.29%）",
    "en-US": "Budget execution rate, a fraction (0.9429 is 94.29%)",
  },
  parameters: [spent, budget, profile],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./executionRateHelp")).help,
  run: (given) => rateResult(executionOf(given)),
};
