import type { CustomFunction } from "../customFunction";
import { actual, claimed, direction, profile, standard, target, weight } from "../parameters";
import { isBlankRow, pointsOfPair } from "../scoredPair";

export const score: CustomFunction = {
  id: "SCORE",
  description: {
    "zh-CN": "按评分规则计算一项指标的得分",
    "en-US": "Points of one indicator by the scoring rules",
  },
  parameters: [target, actual, weight, claimed, direction, profile, standard],
  result: { type: "any", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./scoreHelp")).help,
  run: (given) => {
    const [goal, done, claim] = [given.cell(0), given.cell(1), given.optionalPoints(3)];
    const points = given.optionalPoints(2);
    if (isBlankRow([goal, done], [points, claim])) return "";
    const pair = { target: goal, actual: done, weight: points ?? given.points(2), claimed: claim };
    return pointsOfPair({ ...pair, direction: given.direction(4), standard: given.text(6) }, given.rules(), given);
  },
};
