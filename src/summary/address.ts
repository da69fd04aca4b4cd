import { addressOf, columnLetters } from "../form/address";

/** `$C$8` */
export const fixedCellAt = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** One column's cells from `first` to `last` (from 0): `$C$8:$C$12` */
export const fixedColumn = (column: number, first: number, last: number): string =>
  `${fixedCellAt(first, column)}:${fixedCellAt(last, column)}`;

/** `C8:C12` */
export const columnRange = (column: number, first: number, last: number): string =>
  `${addressOf(first, column)}:${addressOf(last, column)}`;

/** A sheet's name as formulas want it: always quoted, quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A native link to a place in the same workbook; it works where the add-in is absent, and in WPS. */
export const linkFormula = (sheet: string, place: string, shown: string): string =>
  `HYPERLINK(${quotedText(`#${quotedSheet(sheet)}!${place}`)},${quotedText(shown)})`;
