import type { CellValue } from "../form/form";
import type { ExecutionResult, FormResult, IndicatorResult } from "../evaluation/result";
import type { LiveFormula, LiveScores } from "../summary/summaryOptions";
import { Arguments } from "./arguments";
import type { CustomFunction } from "./customFunction";
import { FunctionError } from "./functionError";
import { executionScore } from "./catalogue/executionScore";
import { score } from "./catalogue/score";

/** The value of a source cell. */
export type SourceCell = (sheet: string, cell: string) => CellValue;

interface Argument {
  readonly written: string;
  readonly value: CellValue;
}

type CellOf = (address: string | null) => Argument;

const constant = (text: string): Argument => ({
  written: text === "" ? "" : `"${text.replaceAll('"', '""')}"`,
  value: text,
});

const blank = constant("");

/** What a printed rate is a share of, as its cell holds a number or a text. */
const wholes: readonly Argument[] = [{ written: "1", value: 1 }, constant("100%")];

/**
 * Scores as formulas over the form's own cells, by the functions that calculate them, else a reference to the hand score
 * where that is the score. Every formula is calculated before it is offered, by the profile that the functions know: tell
 * them first which one the workbook carries (`setWorkbookProfile`).
 */
export function liveScores(valueOf: SourceCell): LiveScores {
  const cellsOf =
    ({ sheet }: FormResult): CellOf =>
    (address) =>
      address === null
        ? blank
        : { written: `'${sheet.replaceAll("'", "''")}'!${address}`, value: valueOf(sheet, address) };
  return {
    indicator: (form, indicator, weightCell) => {
      const cell = cellsOf(form);
      const weight = { written: weightCell, value: indicator.weight };
      const calls = pairs(indicator, cell).flatMap((pair) =>
        directions(indicator).map((direction) => [...pair, weight, cell(indicator.cells.claimed), constant(direction)]),
      );
      return liveFormula(form, indicator, cell, score, calls);
    },
    execution: (form, execution, weightCell) => {
      const cell = cellsOf(form);
      const { spent, adjusted, initial, rate } = execution.cells;
      const weight = { written: weightCell, value: execution.weight };
      const amounts = [
        [cell(spent), cell(adjusted)],
        [cell(spent), cell(initial)],
        ...wholes.map((whole) => [cell(rate), whole]),
      ];
      const calls = amounts.map((pair) => [...pair, weight]);
      return liveFormula(form, execution, cell, executionScore, calls);
    },
  };
}

/** Target and actual; with the unit of a column of its own where the cells alone do not tell. */
function pairs({ cells }: IndicatorResult, cell: CellOf): readonly (readonly Argument[])[] {
  const [target, actual, unit] = [cell(cells.target), cell(cells.actual), cell(cells.unit)];
  const alone = [target, actual];
  const united = joined(target, unit);
  return cells.unit === null ? [alone] : [alone, [united, actual], [united, joined(actual, unit)]];
}

const joined = (one: Argument, other: Argument): Argument => ({
  written: `${one.written}&${other.written}`,
  value: `${one.value ?? ""}${other.value ?? ""}`,
});

/** The direction is said only where the cells alone give another score. */
const directions = ({ operator, direction }: IndicatorResult): readonly string[] => [
  "",
  ...(operator === "" ? [] : [operator]),
  ...(direction === "lower" ? ["反向"] : ["正向"]),
];

function liveFormula(
  form: FormResult,
  { score: wanted, cells }: IndicatorResult | ExecutionResult,
  cell: CellOf,
  of: CustomFunction,
  calls: readonly (readonly Argument[])[],
): LiveFormula | null {
  if (wanted === null) return null;
  for (const call of calls) {
    const all = [...call, constant(form.profile)];
    if (resultOf(of, all) !== wanted) continue;
    return { formula: `PERF.${of.id}(${all.map(({ written }) => written).join(",")})`, handScore: null };
  }
  const claimed = cell(cells.claimed);
  return claimed.value === wanted ? { formula: claimed.written, handScore: cells.claimed } : null;
}

function resultOf(of: CustomFunction, given: readonly Argument[]): unknown {
  const values = given.map(({ value }) => value);
  try {
    return of.run(new Arguments(values, of.parameters, "zh-CN"));
  } catch (error) {
    if (error instanceof FunctionError) return null;
    throw error;
  }
}
