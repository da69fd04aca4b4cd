import type { CellValue } from "../form/form";
import type { FormResult } from "../evaluation/result";
import type { DirectionBasis } from "../evaluation/scoreBasis";
import { textLiteral } from "../summary/textLiteral";
import { roundLikeSheet } from "../summary/reproduced";
import type { LiveFormula, LiveScores } from "../summary/summaryOptions";
import { addressOf, parseArea, quotedSheet } from "../cells";
import { integer } from "../value/exact/rational";
import { Arguments } from "./arguments";
import { checksumOf } from "./checksumOf";
import type { CustomFunction } from "./customFunction";
import { executionScore } from "./catalogue/executionScore";
import { score } from "./catalogue/score";
import { FunctionError } from "./functionError";
import type { FunctionSession } from "./session";

/** The value of a source cell. */
export type SourceCell = (sheet: string, cell: string) => CellValue;

/** What Excel takes as the longest formula, and what a file may hold of one; the names get longer there. */
const longestFormula = 8000;

/** A part of a formula as it is written, and its value; null where that is none. */
interface Written<T = CellValue> {
  readonly written: string;
  readonly value: T;
}

/**
 * A reference that is blank where its cell is: builds of Excel until mid-2024 pass 0 for a blank cell, which would be
 * an actual of 0 (office-js issues 4702, 5262, 1951).
 */
const guarded = (reference: string, value: CellValue): Written => ({
  written: `IF(${reference}="","",${reference})`,
  value,
});

/**
 * A score that cannot be had any more, after the form was changed, counts 0 and breaks no sum (spec section 3). The 0 is
 * the add-in's own, so that a sheet without the add-in shows #NAME? and no total of zeros.
 */
const safe = (found: Written<unknown> | null): Written<unknown> | null =>
  found && { written: `IFERROR(${found.written},PERF.RATE(0,1))`, value: found.value ?? 0 };

const leftOut: Written = { written: "", value: null };

const constant = (value: string | number): Written => ({
  written: typeof value === "number" ? String(value) : textLiteral(value),
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
          guarded(weightCell, weight),
          cell(basis?.claimed ?? null),
          direction(row.direction),
          constant(form.profile),
          ...(row.ruleOfName !== undefined
            ? [constant(row.ruleOfName)]
            : row.standard === undefined
              ? []
              : [cell(row.standard)]),
        ]),
      );
      // a row without a cell for its actual stays as it is, whatever is filled in
      const answered = basis?.rows.every(({ actual }) => actual.length > 0) ?? false;
      return formulaFor(wanted, answered ? safe(meanOf(calls)) : null) ?? handScore(form, wanted, cells.claimed);
    },
    execution: (form, { basis, score: wanted, weight, cells }, weightCell) => {
      const { cell } = argumentsOver(form, valueOf);
      const given = basis && [
        cell(basis.part),
        "cell" in basis.whole ? cell(basis.whole.cell) : constant(basis.whole.constant),
        guarded(weightCell, weight),
        constant(form.profile),
      ];
      const written = given && call(executionScore, given);
      return formulaFor(wanted, written && safe(written)) ?? handScore(form, wanted, cells.claimed);
    },
    changed: (form, said) => {
      const area = parseArea(form.range);
      if (area === null) return null;
      const cells = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_cell, column) =>
          valueOf(form.sheet, addressOf(area.row + row, area.column + column)),
        ),
      );
      const blanks = cells.flat().filter((cell) => cell === null || cell === "").length;
      const range = sourceReference(form.sheet, form.range);
      const checksum = `PERF.CHECKSUM(${range},COUNTBLANK(${range}))`;
      return `IFERROR(IF(${checksum}=${checksumOf(cells, integer(blanks))},"",${constant(said).written}),"")`;
    },
  };

  /** The hand score itself: a blank is 0 points, an error breaks no sum. */
  function handScore({ sheet }: FormResult, wanted: number | null, cell: string | null): LiveFormula | null {
    if (cell === null || wanted === null || valueOf(sheet, cell) !== wanted) return null;
    return { formula: `IFERROR(${sourceReference(sheet, cell)},0)`, handScore: cell };
  }

  /** A call, with what it gives; null for an error, which `safe` makes 0 of. */
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
  wanted === null || found?.value !== wanted || found.written.length > longestFormula
    ? null
    : { formula: found.written, handScore: null };

/** A cell on a form's sheet, as another sheet refers to it. */
export const sourceReference = (sheet: string, address: string): string => `${quotedSheet(sheet)}!${address}`;

/** Arguments over the cells of a form's sheet. */
function argumentsOver({ sheet }: FormResult, valueOf: SourceCell) {
  const cell = (address: string | null): Written =>
    address === null ? leftOut : guarded(sourceReference(sheet, address), valueOf(sheet, address));
  return {
    cell,
    joined: (cells: readonly string[]): Written => {
      const [only = null, ...others] = cells;
      if (others.length === 0) return cell(only);
      const values = cells.map((address) => valueOf(sheet, address) ?? "");
      // a blank joined to a text adds nothing
      return { written: cells.map((address) => sourceReference(sheet, address)).join("&"), value: values.join("") };
    },
    direction: (direction: DirectionBasis | null): Written => {
      if (direction === null) return leftOut;
      return "cell" in direction ? cell(direction.cell) : constant(direction.word);
    },
  };
}
