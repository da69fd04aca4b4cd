import type { CellValue } from "../form/form";
import type { Area } from "../form/grid";
import { type CalculatedBook, type CalculatedSheet, sheetNamed } from "./calculatedBook";
import type { CellSource, Matrix } from "./cellSource";
import { closedArea } from "./closedArea";
import type { Spills } from "./spills";

/**
 * What a formula refers to, that stands or would stand in a row of a sheet.
 * @param valueAt the value of a cell, up to date
 */
export function sourceOn(
  book: CalculatedBook,
  spills: Spills,
  valueAt: (sheet: CalculatedSheet, row: number, column: number) => CellValue,
  own: CalculatedSheet,
  ownRow: number,
): CellSource {
  const sheetOf = (name: string | null) => (name === null ? own : sheetNamed(book, name));
  const valuesIn = (sheet: CalculatedSheet, { row, column, rows, columns }: Area): Matrix =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => valueAt(sheet, row + down, column + right)),
    );
  return {
    area: (name, open) => {
      const sheet = sheetOf(name);
      return sheet && valuesIn(sheet, closedArea(sheet, open));
    },
    native: (formula) => book.tried(own, ownRow, formula),
    named: (name) => book.named(name, own),
    spilled: (name, row, column) => {
      const sheet = sheetOf(name);
      const cell = sheet?.at(row, column);
      const area = cell && !spills.isBlocked(cell) ? spills.areaOf(cell) : null;
      return sheet && area && valuesIn(sheet, area);
    },
  };
}
