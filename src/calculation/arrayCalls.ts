import type { CellValue } from "../form/form";
import { broadcast, firstOf, isSingle } from "./broadcast";
import type { Matrix } from "./cellSource";
import { isErrorValue } from "./errorValue";
import { truthOf } from "./operators";

/** An argument not yet worked out: functions that choose between them need only one. */
export type Later = () => Matrix;

const given = (later: Later | undefined, otherwise: CellValue): Matrix => later?.() ?? [[otherwise]];

/** A value that is taken where the first is an error, cell by cell. */
const instead =
  (applies: (value: CellValue) => boolean) =>
  (value: Later | undefined, other: Later | undefined): Matrix => {
    const values = given(value, null);
    if (!values.flat().some(applies)) return values;
    return broadcast([values, given(other, null)], ([one = null, two = null]) => (applies(one) ? (two ?? 0) : one));
  };

function choose(test: Later | undefined, yes: Later | undefined, no: Later | undefined): Matrix {
  const tests = given(test, false);
  const otherwise = (): Matrix => given(no, false);
  if (isSingle(tests)) {
    const truth = truthOf(firstOf(tests));
    return typeof truth === "string" ? [[truth]] : truth ? given(yes, true) : otherwise();
  }
  return broadcast([tests, given(yes, true), otherwise()], ([cell = null, then = null, rest = null]) => {
    const truth = truthOf(cell);
    return typeof truth === "string" ? truth : truth ? then : rest;
  });
}

function index(values: Later | undefined, row: Later | undefined, column: Later | undefined): Matrix {
  const all = given(values, null);
  const [first, second] = [row, column].map((each) => (each ? Number(firstOf(each())) : 0));
  const flat = all.length === 1 && column === undefined;
  const [down, right] = flat ? [0, first ?? 0] : [first ?? 0, second ?? 0];
  if (Number.isNaN(down) || Number.isNaN(right)) return [["#VALUE!"]];
  const rows = down === 0 ? all : all.slice(down - 1, down);
  const cells = rows.map((line) => (right === 0 ? line : line.slice(right - 1, right)));
  return cells.length === 0 || (cells[0] ?? []).length === 0 ? [["#REF!"]] : cells;
}

/**
 * Functions that the engine cannot be given arrays for, or that leave an argument aside: worked out here, so that what
 * stands in the branch not taken is never asked for.
 */
export const arrayCalls: Readonly<Record<string, (...given: readonly (Later | undefined)[]) => Matrix>> = {
  IF: choose,
  IFERROR: instead(isErrorValue),
  IFNA: instead((value) => value === "#N/A"),
  COUNTBLANK: (values) => [
    [
      given(values, null)
        .flat()
        .filter((cell) => cell === null || cell === "").length,
    ],
  ],
  INDEX: index,
  ROWS: (values) => [[given(values, null).length]],
  COLUMNS: (values) => [[given(values, null)[0]?.length ?? 0]],
};

/** Functions of single values: given an array, they give one. */
export const cellByCell =
  /^(ROUND|ROUNDUP|ROUNDDOWN|ABS|INT|MOD|POWER|SQRT|SIGN|TRUNC|MROUND|CEILING|FLOOR|TEXT|VALUE|LEN|LEFT|RIGHT|MID|TRIM|CLEAN|UPPER|LOWER|SUBSTITUTE|REPLACE|REPT|FIND|SEARCH|EXACT|NOT|ISNUMBER|ISTEXT|ISERROR|ISERR|ISNA|ISLOGICAL|ISNONTEXT|N|T|YEAR|MONTH|DAY|DATE|DATEVALUE|NUMBERVALUE)$/;

/** These count an array with errors in it; every other function gives the error. */
export const takesErrors = /^(COUNT|COUNTA|COUNTIF|COUNTIFS|AGGREGATE|XLOOKUP|VLOOKUP|HLOOKUP|LOOKUP|MATCH)$/;
