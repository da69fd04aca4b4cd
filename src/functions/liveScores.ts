import type { CellValue } from "../form/form";
import type { FormResult } from "../evaluation/result";
import type { DirectionBasis } from "../evaluation/scoreBasis";
import { roundLikeSheet } from "../summary/reproduced";
import type { LiveFormula, LiveScores } from "../summary/summaryOptions";
import { Arguments } from "./arguments";
import type { CustomFunction } from "./customFunction";
import { executionScore } from "./catalogue/executionScore";
import { score } from "./catalogue/score";
import { FunctionError } from "./functionError";
import type { FunctionSession } from "./session";

/** The value of a source cell. */
export type SourceCell = (sheet: string, cell: string) => CellValue;

/** A part of a formula as it is written, and its value; null where that is none. */
interface Written<T = CellValue> {
  readonly written: string;
  readonly value: T;
}

const leftOut: Written = { written: "", value: null };

const constant = (value: string | number): Written => ({
  written: typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`,
  value,
});

/**
 * Scores as formulas over the form's own cells, written from what each score records that it came from (`basis`), else a
 * reference to the hand score where that is the score. Each formula is called once before it is offered: what a row owes
 * to its name, its neighbours or its number format no formula over its cells can say, and then it is not written.
 */
export function liveScores(valueOf: SourceCell, session: FunctionSession): LiveScores {
  return {
    indicator: (form, { basis, score: wanted, weight, cells }, weightCell) => {
      const { cell, joined, direction } = argumentsOver(form, valueOf);
      const calls = (basis?.rows ?? []).map((row) =>
        call(score, [
          joined(row.target),
          joined(row.actual),
          { written: weightCell, value: weight },
          cell(basis?.claimed ?? null),
          direction(row.direction),
          constant(form.profile),
          ...(row.standard === undefined ? [] : [cell(row.standard)]),
        ]),
      );
      return formulaFor(wanted, meanOf(calls)) ?? handScore(wanted, cell(cells.claimed), cells.claimed);
    },
    execution: (form, { basis, score: wanted, weight, cells }, weightCell) => {
      const { cell } = argumentsOver(form, valueOf);
      const given = basis && [
        cell(basis.part),
        "cell" in basis.whole ? cell(basis.whole.cell) : constant(basis.whole.constant),
        { written: weightCell, value: weight },
        constant(form.profile),
      ];
      const written = given && call(executionScore, given);
      return formulaFor(wanted, written) ?? handScore(wanted, cell(cells.claimed), cells.claimed);
    },
  };

  /** A call, with what it gives; null for an error. */
  function call({ id, run, parameters }: CustomFunction, given: readonly Written[]): Written<unknown> {
    const values = given.map(({ value }) => value);
    const written = `PERF.${id}(${given.map((one) => one.written).join(",")})`;
    try {
      return { written, value: run(new Arguments(values, parameters, session)) };
    } catch (error) {
      if (error instanceof FunctionError) return { written, value: null };
      throw error;
    }
  }
}

/** The score of one row, or of the rows that share one. */
function meanOf(calls: readonly Written<unknown>[]): Written<unknown> | null {
  const [first = null, ...others] = calls;
  if (others.length === 0) return first;
  const numbers = calls.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const mean = numbers.reduce((sum, one) => sum + one, 0) / calls.length;
  return {
    written: `ROUND(AVERAGE(${calls.map(({ written }) => written).join(",")}),2)`,
    value: numbers.length < calls.length ? null : roundLikeSheet(mean, 2),
  };
}

const formulaFor = (wanted: number | null, found: Written<unknown> | null): LiveFormula | null =>
  wanted === null || found?.value !== wanted ? null : { formula: found.written, handScore: null };

const handScore = (wanted: number | null, { written, value }: Written, cell: string | null): LiveFormula | null =>
  wanted === null || value !== wanted ? null : { formula: written, handScore: cell };

/** Arguments over the cells of a form's sheet. */
function argumentsOver({ sheet }: FormResult, valueOf: SourceCell) {
  const cell = (address: string | null): Written =>
    address === null
      ? leftOut
      : { written: `'${sheet.replaceAll("'", "''")}'!${address}`, value: valueOf(sheet, address) };
  return {
    cell,
    joined: (cells: readonly string[]): Written => {
      const [first = leftOut, ...rest] = cells.map(cell);
      return rest.reduce(
        (all, next) => ({ written: `${all.written}&${next.written}`, value: `${all.value ?? ""}${next.value ?? ""}` }),
        first,
      );
    },
    direction: (direction: DirectionBasis | null): Written => {
      if (direction === null) return leftOut;
      return "cell" in direction ? cell(direction.cell) : constant(direction.word);
    },
  };
}
