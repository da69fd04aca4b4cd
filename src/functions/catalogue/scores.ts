import { evaluatePair } from "../../evaluation/evaluatePair";
import type { Arguments } from "../arguments";
import type { CustomFunction, ResultCell } from "../customFunction";
import { FunctionError } from "../functionError";
import { actual, claimed, column, direction, profile, target, weight } from "../parameters";
import { pointsResult } from "../pointsResult";
import { columnsOf, type Columns } from "../rowArguments";

export const scores: CustomFunction = {
  id: "SCORES",
  description: {
    "zh-CN": "一次计算整块指标的得分，结果向下溢出一列",
    "en-US": "Points of a whole block of indicators in one call, spilled down a column",
  },
  parameters: [
    column(target, { "zh-CN": "目标值区域", "en-US": "targets" }),
    column(actual, { "zh-CN": "实际完成值区域", "en-US": "actuals" }),
    column(weight, { "zh-CN": "分值区域", "en-US": "weights" }),
    column(claimed, { "zh-CN": "自评得分区域", "en-US": "claimed" }),
    column(direction, { "zh-CN": "方向区域", "en-US": "directions" }),
    profile,
  ],
  result: { type: "any", matrix: true },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./scoresHelp")).help,
  run: (given) => {
    const columns = columnsOf(given, [0, 1, 2], [3, 4]);
    const rules = given.rules();
    const points = (row: number): ResultCell => scoreOf(given, columns, row, rules);
    return Array.from({ length: columns.rows }, (_, row) => [ownError(given, row, points)]);
  },
};

function scoreOf(given: Arguments, { at }: Columns, row: number, rules: ReturnType<Arguments["rules"]>): ResultCell {
  const goal = given.cellOf(at(0, row), 0);
  const done = given.cellOf(at(1, row), 1);
  const own = given.numberOf(given.cellOf(at(2, row), 2), 2);
  const claim = given.numberOf(given.cellOf(at(3, row), 3), 3);
  if (goal === null && done === null && claim === null) return "";
  const points = given.notNegative(own ?? given.refuse("invalidValue", "missing", 2), 2);
  const direction = given.directionOf(given.cellOf(at(4, row), 4), 4);
  if (claim !== null) given.notNegative(claim, 3);
  return pointsResult(evaluatePair({ target: goal, actual: done, weight: points, claimed: claim, direction }, rules));
}

/** An error of a row stands in that row, and says which it is. */
function ownError(given: Arguments, row: number, value: (row: number) => ResultCell): ResultCell {
  try {
    return value(row);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const message = given.say("row", { argument: String(row + 1), detail: error.message });
    return new FunctionError(error.code, message);
  }
}
