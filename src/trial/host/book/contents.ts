import type { Area } from "../../../form/grid";
import { invalidArgument } from "../protocol/hostError";
import { addressOf } from "../../../cells";
import { areaName } from "./a1";
import { callsCustomFunction } from "../../../hosts/file/customFunctions";
import { done } from "./engineResult";
import { asNumberFormat } from "./numberFormats";
import type { Sheet } from "./sheet";
import { asTyped, type Typed } from "./typed";
import { parse, tokenize } from "@borgar/fx";

/** What one cell is set to; null leaves it as it is. */
export type Input = string | number | boolean | null;

/** Excel's limit of characters in a cell. */
const longestText = 32_767;

/** Sets the contents of an area, row by row; the matrix has the area's shape. */
export const writeContents = (sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[]): void => {
  sheet.mayChange();
  for (const [index, line] of inputs.entries()) writeLine(sheet, area.row + index, area.column, line);
  sheet.home.changed(sheet.id, areaName(area));
};

const writeLine = (sheet: Sheet, row: number, column: number, line: readonly Input[]): void => {
  let run: (string | number | boolean | null)[] = [];
  const flush = (end: number): void => {
    if (run.length > 0) done(sheet.home.file.SetSheetRow(sheet.name, addressOf(row, end - run.length), run));
    run = [];
  };
  for (const [offset, input] of line.entries()) {
    const at = column + offset;
    if (input === null || sheet.covered(row, at)) {
      flush(at);
      continue;
    }
    const typed = asTyped(input, () => sheet.format(row, at) === "@");
    if (typeof typed.value === "string" && typed.value.length > longestText) throw invalidArgument("a text too long");
    if (typed.formula !== null) {
      flush(at);
      writeFormula(sheet, row, at, typed.formula);
    } else {
      run.push(typed.value);
      put(sheet, row, at, typed);
    }
  }
  flush(column + line.length);
};

const put = (sheet: Sheet, row: number, column: number, { value, format }: Typed): void => {
  sheet.cells.put(row, column, value === null ? undefined : { value, formula: null, text: null, version: 0 });
  if (format === null || sheet.format(row, column) !== "General") return;
  setFormat(sheet, { row, column, rows: 1, columns: 1 }, format);
};

const writeFormula = (sheet: Sheet, row: number, column: number, formula: string): void => {
  mustBeFormula(formula);
  const { file } = sheet.home;
  const cell = addressOf(row, column);
  // A call of the add-in's function stays a value in the engine, so that native formulas can calculate with it.
  const custom = callsCustomFunction(formula);
  done(custom ? file.SetSheetRow(sheet.name, cell, [null]) : file.SetCellFormula(sheet.name, cell, formula.slice(1)));
  sheet.cells.put(row, column, { value: custom ? "#NAME?" : null, formula, text: null, version: -1 });
};

/** Sets the number format of an area. */
export const setFormat = (sheet: Sheet, area: Area, format: string): void =>
  sheet.restyle(area, `format ${format}`, ({ CustomNumFmt: _, ...style }) => ({ ...style, ...asNumberFormat(format) }));

/** Empties the cells of an area; formats stay. */
export const clearContents = (sheet: Sheet, area: Area): void => {
  sheet.mayChange();
  const cells = sheet.clip(area);
  if (!cells) return;
  const used = sheet.cells.used(false);
  const bottom = used ? Math.min(cells.row + cells.rows, used.row + used.rows) : cells.row;
  for (let row = cells.row; row < bottom; row += 1) {
    writeLine(
      sheet,
      row,
      cells.column,
      Array.from({ length: cells.columns }, () => ""),
    );
  }
  sheet.home.changed(sheet.id, areaName(cells));
};

/** Excel's limits of a formula's characters and of those of a text in it. */
const longestFormula = 8_192;
const longestLiteral = 255;

/** Excel refuses a formula it cannot read, and what is too long in it. Throws InvalidArgument. */
const mustBeFormula = (formula: string): void => {
  if (formula.length > longestFormula) throw invalidArgument(`a formula too long: ${formula.slice(0, 80)}`);
  for (const [whole, text] of formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)) {
    if (text !== undefined && text.replaceAll('""', '"').length > longestLiteral) {
      throw invalidArgument(`a text too long in a formula: ${whole.slice(0, 80)}`);
    }
  }
  try {
    parse(tokenize(formula));
  } catch {
    throw invalidArgument(`not a formula: ${formula.slice(0, 80)}`);
  }
};
