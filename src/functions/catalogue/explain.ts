import { evaluatePair, explainPair } from "../../evaluation/evaluatePair";
import type { CustomFunction } from "../customFunction";
import { actual, claimed, direction, optional, profile, standard, target, weight } from "../parameters";
import { isBlankRow, whyUnscored } from "../scoredPair";

export const explain: CustomFunction = {
  id: "EXPLAIN",
  description: {
    "zh-CN": "用一句话说明得分是怎样算出来的",
    "en-US": "One sentence that says how the points came about",
  },
  parameters: [target, actual, optional(weight), claimed, direction, profile, standard],
  result: { type: "string", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./explainHelp")).help,
  run: (given) => {
    const input = {
      target: given.cell(0),
      actual: given.cell(1),
      weight: given.optionalPoints(2),
      claimed: given.optionalPoints(3),
      direction: given.direction(4),
      standard: given.text(6),
    };
    const rules = given.rules();
    if (isBlankRow([input.target, input.actual], [input.weight, input.claimed])) return "";
    const pair = evaluatePair(input, rules);
    return whyUnscored(pair, rules, given) ?? explainPair(pair, rules, given.locale);
  },
};
