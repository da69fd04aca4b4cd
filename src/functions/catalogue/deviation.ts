import { deviationOf } from "../../evaluation/scoring/deviation";
import type { CustomFunction } from "../customFunction";
import { actual, direction, profile, target } from "../parameters";
import { measured } from "../measured";
import { rateResult } from "../rateResult";

export const deviation: CustomFunction = {
  id: "DEVIATION",
  description: {
    "zh-CN": "计算实际完成值对目标值的偏差率（小数，高于目标为正）",
    "en-US": "Deviation of the actual from the target, a fraction, above it positive",
  },
  parameters: [target, actual, direction, profile],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./deviationHelp")).help,
  run: (given) => {
    const rate = deviationOf(measured(given).assessment);
    return rate === null ? given.refuse("notAvailable", "zero-target", 0) : rateResult(rate);
  },
};
