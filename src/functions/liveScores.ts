import type { CellValue } from "../form/form";
import type { FormResult } from "../evaluation/result";
import type { CellBasis, DirectionBasis } from "../evaluation/scoreBasis";
import type { LiveFormula, LiveScores } from "../summary/summaryOptions";
import { Arguments } from "./arguments";
import type { CustomFunction } from "./customFunction";
import { executionScore } from "./catalogue/executionScore";
import { score } from "./catalogue/score";
import { FunctionError } from "./functionError";
import type { FunctionSession } from "./session";

/** The value of a source cell. */
export type SourceCell = (sheet: string, cell: string) => CellValue;

/** An argument as the formula writes it, and what it passes. */
interface Argument {
  readonly written: string;
  readonly value: CellValue;
}

const constant = (value: string | number): Argument => ({
  written: typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`,
  value,
});

const leftOut: Argument = { written: "", value: null };

/**
 * Scores as formulas over the form's own cells, written from what each score records that it came from (`basis`), else a
 * reference to the hand score where that is the score. A formula is called once before it is offered: what a row owes to
 * its neighbours, its heading or its number format no formula over its cells can say, and then it is not written.
 */
export function liveScores(valueOf: SourceCell, session: FunctionSession): LiveScores {
  return {
    indicator: (form, { basis, score: wanted, weight, cells }, weightCell) => {
      const over = argumentsOver(form, valueOf);
      const given = basis && [
        over.joined(basis.target),
        over.joined(basis.actual),
        { written: weightCell, value: weight },
        over.cell(basis.claimed),
        over.direction(basis.direction),
        constant(form.profile),
      ];
      return formulaOf(score, given, wanted) ?? handScore(over.cell(cells.claimed), cells.claimed, wanted);
    },
    execution: (form, { basis, score: wanted, weight, cells }, weightCell) => {
      const over = argumentsOver(form, valueOf);
      const given = basis && [
        over.cell(basis.part),
        "cell" in basis.whole ? over.cell(basis.whole.cell) : constant(basis.whole.constant),
        { written: weightCell, value: weight },
        constant(form.profile),
      ];
      return formulaOf(executionScore, given, wanted) ?? handScore(over.cell(cells.claimed), cells.claimed, wanted);
    },
  };

  function formulaOf(of: CustomFunction, given: readonly Argument[] | null, wanted: number | null): LiveFormula | null {
    if (wanted === null || given === null || resultOf(of, given) !== wanted) return null;
    return { formula: `PERF.${of.id}(${given.map(({ written }) => written).join(",")})`, handScore: null };
  }

  function resultOf(of: CustomFunction, given: readonly Argument[]): unknown {
    const values = given.map(({ value }) => value);
    try {
      return of.run(new Arguments(values, of.parameters, session));
    } catch (error) {
      if (error instanceof FunctionError) return null;
      throw error;
    }
  }
}

function handScore({ written, value }: Argument, cell: string | null, wanted: number | null): LiveFormula | null {
  return wanted === null || value !== wanted ? null : { formula: written, handScore: cell };
}

/** Arguments over the cells of a form's sheet. */
function argumentsOver({ sheet }: FormResult, valueOf: SourceCell) {
  const cell = (address: string | null): Argument =>
    address === null
      ? leftOut
      : { written: `'${sheet.replaceAll("'", "''")}'!${address}`, value: valueOf(sheet, address) };
  const isCell = (direction: DirectionBasis): direction is CellBasis => "cell" in direction;
  return {
    cell,
    joined: (cells: readonly string[]): Argument => {
      const [first = leftOut, ...rest] = cells.map(cell);
      return rest.reduce(
        (all, next) => ({ written: `${all.written}&${next.written}`, value: `${all.value ?? ""}${next.value ?? ""}` }),
        first,
      );
    },
    direction: (direction: DirectionBasis | null): Argument =>
      direction === null ? leftOut : isCell(direction) ? cell(direction.cell) : constant(direction.word),
  };
}
