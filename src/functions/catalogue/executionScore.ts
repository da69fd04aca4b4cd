import { multiply, toNumber } from "../../value/exact/rational";
import { executionShare } from "../../evaluation/scoring/execution";
import type { CustomFunction } from "../customFunction";
import { executionOf } from "../executionOf";
import { budget, profile, spent, weight } from "../parameters";

export const executionScore: CustomFunction = {
  id: "EXECSCORE",
  description: {
    "zh-CN": "计算预算执行情况的得分",
    "en-US": "Points for budget execution",
  },
  parameters: [spent, budget, weight, profile],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./executionScoreHelp")).help,
  run: (given) => {
    const rules = given.rules();
    return toNumber(rules.round(multiply(given.points(2), executionShare(executionOf(given), rules))));
  },
};
