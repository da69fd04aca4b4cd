import { compositeWords } from "../../wording/compositeWords";
import { isZero, toNumber } from "../../value/exact/rational";
import { compositeOf, type Counted } from "../../evaluation/scoring/composite";
import { unlessZero } from "../cellArgument";
import type { CustomFunction } from "../customFunction";
import { column, profile, required, weight } from "../parameters";
import { rateResult } from "../rateResult";
import { columnsOf } from "../rowArguments";

export const composite: CustomFunction = {
  id: "COMPOSITE",
  description: {
    "zh-CN": "按评价项目汇总成综合得分表，溢出五列，末行为综合绩效",
    "en-US": "The composite table by dimension, five columns, closed by the whole",
  },
  parameters: [
    column(
      required(
        { "zh-CN": "评价项目", "en-US": "dimension" },
        {
          "zh-CN": "每行的评价项目或一级指标；空白（合并单元格）沿用上一行",
          "en-US": "Dimension of each row; a blank (a merged cell) is the one above",
        },
      ),
      { "zh-CN": "评价项目区域", "en-US": "dimensions" },
    ),
    column(weight, { "zh-CN": "分值区域", "en-US": "weights" }),
    column(
      required({ "zh-CN": "得分", "en-US": "score" }, { "zh-CN": "每行的得分", "en-US": "Points scored in each row" }),
      { "zh-CN": "得分区域", "en-US": "scores" },
    ),
    profile,
  ],
  result: { type: "any", matrix: true },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./compositeHelp")).help,
  run: (given) => {
    const { rows, at } = columnsOf(given, [0, 1, 2], []);
    const { round } = given.rules();
    const counted: Counted[] = [];
    let item = "";
    for (let row = 0; row < rows; row++) {
      const named = unlessZero(given.cellOf(at(0, row), 0));
      if (named !== null) item = String(named).trim();
      const own = given.signedPointsOf(given.cellOf(at(1, row), 1), 1);
      const score = given.signedPointsOf(given.cellOf(at(2, row), 2), 2);
      // a heading's blanks, which some builds pass as 0: 0 of 0 points add nothing to any item
      if ([own, score].every((one) => one === null || isZero(one))) continue;
      counted.push({ item, weight: own, score: score === null ? null : round(score), claimed: null });
    }
    return compositeOf(counted, compositeWords[given.locale].closing).map((of) => [
      of.item,
      rateResult(of.share),
      toNumber(of.full),
      toNumber(of.score),
      rateResult(of.rate),
    ]);
  },
};
