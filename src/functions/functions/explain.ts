import { evaluatePair, explainPair } from "../../evaluation/evaluatePair";
import type { CustomFunction } from "../customFunction";
import { actual, claimed, direction, optional, profile, target, weight } from "../parameters";

export const explain: CustomFunction = {
  id: "EXPLAIN",
  description: {
    "zh-CN": "用一句话说明得分是怎样算出来的",
    "en-US": "One sentence that says how the points came about",
  },
  parameters: [target, actual, optional(weight), claimed, direction, profile],
  result: { type: "string", matrix: false },
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
  run: (given) => {
    const input = {
      target: given.cell(0),
      actual: given.cell(1),
      weight: given.optionalPoints(2),
      claimed: given.optionalPoints(3),
      direction: given.direction(4),
    };
    const rules = given.rules();
    const { target: goal, actual: done, weight: points, claimed: claim } = input;
    if (goal === null && done === null && points === null && claim === null) return "";
    return explainPair(evaluatePair(input, rules), rules, given.locale);
  },
};
