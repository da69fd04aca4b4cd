/** @param column from 0 @returns its letters: 0 is A, 26 is AA */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** @param row from 0 @param column from 0 @returns `C8` */
export const cellAt = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$C$8` */
export const fixedCellAt = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** One column's cells from `first` to `last` (from 0): `$C$8:$C$12` */
export const fixedColumn = (column: number, first: number, last: number): string =>
  `${fixedCellAt(first, column)}:${fixedCellAt(last, column)}`;

/** `C8:C12` */
export const columnRange = (column: number, first: number, last: number): string =>
  `${cellAt(first, column)}:${cellAt(last, column)}`;

/** A sheet's name as formulas want it: always quoted, quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A native link to a place in the same workbook; it works where the add-in is absent, and in WPS. */
export const linkFormula = (sheet: string, place: string, shown: string): string =>
  `HYPERLINK(${quotedText(`#${quotedSheet(sheet)}!${place}`)},${quotedText(shown)})`;
