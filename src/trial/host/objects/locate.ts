import { addressOf } from "../../../cells";
import { maxColumns, maxRows, parseArea, splitSheet } from "../book/a1";
import type { Book } from "../book/book";
import type { CellArea } from "../book/cellArea";
import { definedArea } from "../book/definedNames";
import type { Sheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";

export const wholeSheet = (sheet: Sheet): CellArea => ({
  sheet,
  row: 0,
  column: 0,
  rows: maxRows,
  columns: maxColumns,
});

/** The cells an address or a defined name means on a sheet; throws InvalidArgument or ItemNotFound. */
export const areaAt = (book: Book, sheet: Sheet, address: string): CellArea => {
  const [sheetName, rest] = splitSheet(address);
  const on = sheetName === null ? sheet : book.find(sheetName);
  if (!on) throw itemNotFound(`sheet ${sheetName}`);
  const area = parseArea(rest);
  if (area) return { sheet: on, ...area };
  const named = definedArea(book, on, rest);
  if (!named) throw invalidArgument(`no such address: ${address}`);
  return named;
};

/** A rectangle on a sheet; throws InvalidArgument where it leaves the sheet or is empty. */
export const mustFit = (sheet: Sheet, row: number, column: number, rows: number, columns: number): CellArea => {
  const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns;
  if (!inside || rows < 1 || columns < 1) throw invalidArgument(`no cells at row ${row + 1}, column ${column + 1}`);
  return { sheet, row, column, rows, columns };
};

export const firstCell = ({ row, column }: CellArea): string => addressOf(row, column);
