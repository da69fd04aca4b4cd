import type { NewFile } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import { columnLetters } from "../../../cells";
import { maxColumns, maxRows } from "./a1";

/** Widths in files count digits of seven pixels, padding included; a point is 4/3 pixels. */
const pointsADigit = 7 * 0.75;

export const columnPoints = (file: NewFile, sheet: string, column: number): number =>
  file.GetColWidth(sheet, columnLetters(column)).width * pointsADigit;

export const digitsOf = (points: number): number => Math.min(points / pointsADigit, 255);

export const rowPoints = (file: NewFile, sheet: string, row: number): number =>
  file.GetRowHeight(sheet, row + 1).height;

/** Where an area lies, in points from the sheet's corner. */
export const placeOf = (file: NewFile, sheet: string, area: Area) => ({
  left: sum(0, area.column, (column) => columnPoints(file, sheet, column)),
  top: sum(0, area.row, (row) => rowPoints(file, sheet, row)),
  width: sum(area.column, area.column + area.columns, (column) => columnPoints(file, sheet, column)),
  height: sum(area.row, area.row + area.rows, (row) => rowPoints(file, sheet, row)),
});

/** The cell a point lies in. */
export const cellAt = (file: NewFile, sheet: string, left: number, top: number) => ({
  column: index(left, maxColumns, (column) => columnPoints(file, sheet, column)),
  row: index(top, maxRows, (row) => rowPoints(file, sheet, row)),
});

const sum = (from: number, to: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
};

const index = (offset: number, end: number, size: (index: number) => number): number => {
  let rest = offset;
  let at = 0;
  while (at < end - 1 && rest >= size(at)) {
    rest -= size(at);
    at += 1;
  }
  return at;
};
