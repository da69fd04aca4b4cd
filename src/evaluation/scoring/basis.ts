import { equal, fromNumber } from "../../value/exact/rational";
import { natureIn, operatorIn } from "../../value/signs";
import type { ExecutionBlock, PrintedCell } from "../../form/form";
import type { DirectionBasis, ExecutionBasis, RowBasis, ScoreBasis } from "../scoreBasis";
import { isByStandard } from "./assessment";
import { directionOf } from "./direction";
import type { Profile } from "../rules/profile";
import type { ScoredExecution } from "./execution";
import { standardOfName } from "./standardOfName";
import type { ReadIndicator } from "./indicator";
import { targetCell } from "./printed";
import type { Unit } from "./units";

/** The cells and constants that the score of a unit came from: one indicator, or the rows that share one score. */
export const scoreBasis = ({ members }: Unit, profile: Profile): ScoreBasis => ({
  rows: members.map((member) => rowBasis(member, profile)),
  weight: members[0]?.row.weight?.cell ?? null,
  claimed: members[0]?.row.claimed?.cell ?? null,
});

function rowBasis(indicator: ReadIndicator, profile: Profile): RowBasis {
  const { row, unitRead, assessment, directed } = indicator;
  const ruleOfName = standardOfName(assessment, directed, row.level2 + row.name.text, profile);
  const read = (printed: PrintedCell | null, withUnit: boolean): readonly string[] =>
    [printed, withUnit ? row.unit : null].flatMap((one) => (one === null ? [] : [one.cell]));
  return {
    target: read(targetCell(row), unitRead.target),
    actual: read(row.actual, unitRead.actual),
    direction: directionBasis(indicator),
    ...(row.standard !== undefined && isByStandard(assessment) ? { standard: row.standard.cell } : {}),
    ...(ruleOfName === null ? {} : { ruleOfName }),
  };
}

const noHints = { operator: "", nature: "", level2: "", name: "" } as const;

/** What beside the target's own cell says which way is good. */
function directionBasis({ row, target, directed }: ReadIndicator): DirectionBasis | null {
  // a column may hold either, whatever it is headed
  const nature = cellThat(saysDirection, row.nature, row.operator);
  // = with 反向 beside it: the nature decides
  if (nature !== null && directed.operator === "=" && directed.direction === "lower") return nature;
  const operator = cellThat((text) => operatorIn(text) !== null, row.operator, row.nature);
  if (operator !== null) return operator;
  if (nature !== null) return nature;
  const { direction, source } = directed;
  if (source === "inferred" && (direction === "lower" || direction === "higher")) {
    // what name and level 2 tell is no part of the target's cell
    if (directionOf(target, noHints).direction !== direction) {
      return { word: direction === "lower" ? "反向" : "正向" };
    }
  }
  // blank now: what is put there later counts
  return row.operator !== null && row.operator.text === "" ? { cell: row.operator.cell } : null;
}

const saysDirection = (text: string): boolean => {
  const nature = natureIn(text);
  return nature === "higher" || nature === "lower";
};

function cellThat(says: (text: string) => boolean, ...cells: readonly (PrintedCell | null)[]): { cell: string } | null {
  const found = cells.find((cell) => cell !== null && says(cell.text));
  return found ? { cell: found.cell } : null;
}

/** The cells and constants that the points for execution came from; null where there is no rate. */
export function executionBasis(block: ExecutionBlock, scored: ScoredExecution): ExecutionBasis | null {
  const { spent, adjusted, initial, rate, weight } = block;
  if (scored.rate === null) return null;
  const weightCell = weight?.cell ?? null;
  if (scored.base === null) {
    if (rate === null) return null;
    // 0.98 is a share of 1, 98 and 98% are of 100%
    const number = typeof rate.value === "number" ? fromNumber(rate.value) : null;
    const whole = number !== null && equal(number, scored.rate) ? 1 : "100%";
    return { part: rate.cell, whole: { constant: whole }, weight: weightCell };
  }
  const budget = scored.base === scored.adjusted ? adjusted : initial;
  if (spent === null || budget === null) return null;
  return { part: spent.cell, whole: { cell: budget.cell }, weight: weightCell };
}
