import type { CellValue } from "../evaluation/form";
import type { FormResult, IndicatorResult } from "../evaluation/result";
import { builtinProfile } from "../evaluation/rules/builtin/builtin";
import type { LiveScore } from "../summary/summaryOptions";
import { Arguments } from "./arguments";
import { FunctionError } from "./functionError";
import { score } from "./functions/score";

/** The value of a source cell. */
export type SourceCell = (sheet: string, cell: string) => CellValue;

interface Argument {
  readonly written: string;
  readonly value: CellValue;
}

const constant = (text: string): Argument => ({ written: text === "" ? "" : `"${text}"`, value: text });

/**
 * Scores as formulas over the form's own cells, for `SummaryOptions.live`: `PERF.SCORE` where it gives the very score,
 * else a reference to the hand score where that is it, else null. Every formula is calculated before it is offered.
 */
export const liveScore =
  (valueOf: SourceCell): LiveScore =>
  (form, indicator, weightCell) => {
    if (indicator.score === null) return null;
    const cell = (address: string | null): Argument =>
      address === null
        ? constant("")
        : { written: `'${form.sheet.replaceAll("'", "''")}'!${address}`, value: valueOf(form.sheet, address) };
    const claimed = cell(indicator.cells.claimed);
    const weight = { written: weightCell, value: indicator.weight };
    for (const direction of directions(indicator)) {
      const given = [cell(indicator.cells.target), cell(indicator.cells.actual), weight, claimed, constant(direction)];
      const all = [...given, constant(form.profile)];
      if (gives(form, all) === indicator.score) return `PERF.SCORE(${all.map(({ written }) => written).join(",")})`;
    }
    return claimed.value !== null && claimed.value === indicator.score ? claimed.written : null;
  };

/** The direction is said only where the cells alone give another score. */
const directions = ({ operator, direction }: IndicatorResult): readonly string[] => [
  "",
  ...(operator === "" ? [] : [operator]),
  ...(direction === "lower" ? ["反向"] : ["正向"]),
];

function gives({ profile }: FormResult, given: readonly Argument[]): unknown {
  if (builtinProfile(profile) === null) return null;
  const values = given.map(({ value }) => value);
  try {
    return score.run(new Arguments(values, score.parameters, "zh-CN"));
  } catch (error) {
    if (error instanceof FunctionError) return null;
    throw error;
  }
}
