import type { Arguments } from "../arguments";
import type { CustomFunction, ResultCell } from "../customFunction";
import { FunctionError } from "../functionError";
import { actual, claimed, column, direction, profile, target, weight } from "../parameters";
import { columnsOf, inRow, type Columns } from "../rowArguments";
import { isBlankRow, pointsOfPair } from "../scoredPair";

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
    return Array.from({ length: columns.rows }, (_, row) => [ownError(() => inRow(given, row, () => points(row)))]);
  },
};

function scoreOf(given: Arguments, { at }: Columns, row: number, rules: ReturnType<Arguments["rules"]>): ResultCell {
  const goal = given.cellOf(at(0, row), 0);
  const done = given.cellOf(at(1, row), 1);
  const own = given.pointsOf(given.cellOf(at(2, row), 2), 2);
  const claim = given.pointsOf(given.cellOf(at(3, row), 3), 3);
  if ((goal === null && done === null && claim === null) || isBlankRow([goal, done], [own, claim])) return "";
  const points = own ?? given.refuse("invalidValue", "missing", 2);
  const direction = given.directionOf(given.cellOf(at(4, row), 4), 4);
  return pointsOfPair({ target: goal, actual: done, weight: points, claimed: claim, direction }, rules, given);
}

/** An error of a row stands in that row. */
function ownError(value: () => ResultCell): ResultCell {
  try {
    return value();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
