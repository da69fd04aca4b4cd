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
  rule: {
    "zh-CN":
      "逐行与 PERF.SCORE 相同，行数多时比逐格写公式快。各区域个数应一致；只给一个单元格的，用于每一行。某一行的参数有误时，只有该行显示错误；整行为空的结果为空。",
    "en-US":
      "Each row as PERF.SCORE, faster than a formula a row. The ranges are of one length; a single cell stands for every row. A fault in a row shows in that row alone; a wholly blank row gives a blank.",
  },
  formula: { "zh-CN": "逐行：同 PERF.SCORE", "en-US": "row by row: as PERF.SCORE" },
  basis: { "zh-CN": "与 PERF.SCORE 相同", "en-US": "As PERF.SCORE" },
  examples: [
    {
      arguments: [
        ["≥4754人", "≤5300元/户", "100%"],
        ["4604人", "5830元/户", "100%"],
        [5, 10, 5],
      ],
      note: { "zh-CN": "三项指标，三行结果", "en-US": "Three indicators, three rows" },
    },
    {
      arguments: [["100%", "≥98%"], ["96%", "97%"], 5],
      note: { "zh-CN": "分值只给一个，每行都用它", "en-US": "One weight for every row" },
    },
  ],
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
