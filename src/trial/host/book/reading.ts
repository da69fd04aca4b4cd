import type { CellValue } from "../../../form/form";
import type { Area } from "../../../form/grid";
import { isErrorValue } from "../../../calculation/errorValue";
import type { Sheet } from "./sheet";

/** Applies a reader to every cell of an area. */
export const matrix = <T>(area: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => read(area.row + row, area.column + column)),
  );

/** The value of a cell, formulas calculated; "" for nothing, as Excel answers. */
export const valueAt = (sheet: Sheet, row: number, column: number): Exclude<CellValue, null> => {
  const cell = sheet.current().cells.at(row, column);
  if (!cell) return "";
  if (cell.formula !== null) sheet.home.refresh(sheet.id, row, column);
  return cell.value ?? "";
};

/** The formula with its `=`; the value where there is none. */
export const formulaAt = (sheet: Sheet, row: number, column: number): Exclude<CellValue, null> =>
  sheet.current().cells.at(row, column)?.formula ?? valueAt(sheet, row, column);

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export const typeAt = (sheet: Sheet, row: number, column: number): ValueType => {
  const value = valueAt(sheet, row, column);
  const cell = sheet.cells.at(row, column);
  if (!cell || (value === "" && cell.formula === null)) return "Empty";
  if (isErrorValue(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
};

/** What the cell shows. */
export const textAt = (sheet: Sheet, row: number, column: number): string => {
  const value = valueAt(sheet, row, column);
  const cell = sheet.cells.at(row, column);
  if (!cell) return "";
  cell.text ??= sheet.home.show(value, sheet.format(row, column));
  return cell.text;
};
