import { findingTitle } from "../../wording/findingTitles";
import { rowFindings, type LooseRow } from "../../evaluation/findings/rowFindings";
import type { CellValue } from "../../form/form";
import type { CustomFunction } from "../customFunction";
import { actual, claimed, column, profile, reason, required, target, weight } from "../parameters";
import type { Arguments } from "../arguments";
import { cellValue, errorIn, unlessZero } from "../cellArgument";
import { columnsOf, inRow, type Columns } from "../rowArguments";
import { isBlankRow } from "../scoredPair";
import type { Rational } from "../../value/exact/rational";

const noneWeak = { "zh-CN": "没有薄弱指标", "en-US": "No weak indicators" } as const;

export const weak: CustomFunction = {
  id: "WEAK",
  description: {
    "zh-CN": "列出薄弱指标：名称、疑点、说明，溢出三列",
    "en-US": "The weak indicators: name, what is weak, and why, spilled over three columns",
  },
  parameters: [
    column(
      required(
        { "zh-CN": "指标名称", "en-US": "name" },
        {
          "zh-CN": "三级指标名称；反向指标可由名称推定",
          "en-US": "Names of the indicators; they may tell the direction",
        },
      ),
      { "zh-CN": "指标名称区域", "en-US": "names" },
    ),
    column(target, { "zh-CN": "目标值区域", "en-US": "targets" }),
    column(actual, { "zh-CN": "实际完成值区域", "en-US": "actuals" }),
    column(weight, { "zh-CN": "分值区域", "en-US": "weights" }),
    column(claimed, { "zh-CN": "自评得分区域", "en-US": "scores" }),
    column(reason, { "zh-CN": "偏差原因区域", "en-US": "reasons" }),
    profile,
  ],
  result: { type: "any", matrix: true },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./weakHelp")).help,
  finds: true,
  run: (given) => {
    const columns = columnsOf(given, [0, 1, 2, 3], [4, 5]);
    const rules = given.rules();
    const rows = Array.from({ length: columns.rows }, (_, row) => rowAt(columns, row));
    const filled = rows.filter((row, at) => {
      const [weight, claimed] = [pointsAt(given, row.weight, 3, at), pointsAt(given, row.claimed, 4, at)];
      if (row.target === null && row.actual === null && claimed === null) return false;
      return !isBlankRow([row.target, row.actual], [weight, claimed]);
    });
    const found = rowFindings(filled, rules, given.locale).filter(({ severity }) => severity !== "info");
    const weakRows = filled.flatMap(({ name }, index) => {
      const own = found.filter(({ row }) => row === index + 1);
      if (own.length === 0) return [];
      const titles = own.map(({ code }) => findingTitle(code, given.locale));
      const join = given.locale === "zh-CN" ? ["、", ""] : [", ", " "];
      return [[String(name ?? ""), titles.join(join[0]), own.map(({ message }) => message).join(join[1])]];
    });
    return weakRows.length === 0 ? [[noneWeak[given.locale]]] : weakRows;
  },
};

/** Points are refused with their row, so that 10人 is never taken for 10. */
const pointsAt = (given: Arguments, cell: CellValue, parameter: number, row: number): Rational | null =>
  inRow(given, row, () => given.pointsOf(cell, parameter));

const cellAt = ({ at }: Columns, parameter: number, row: number): CellValue => {
  const given = at(parameter, row);
  return errorIn(given) === null ? cellValue(given) : null;
};

const rowAt = (columns: Columns, row: number): LooseRow => ({
  name: unlessZero(cellAt(columns, 0, row)),
  target: cellAt(columns, 1, row),
  actual: cellAt(columns, 2, row),
  weight: cellAt(columns, 3, row),
  claimed: cellAt(columns, 4, row),
  reason: cellAt(columns, 5, row),
});
