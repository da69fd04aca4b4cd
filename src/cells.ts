/** Addresses and areas of cells (A1): the one module for them. Rows and columns count from 0. */

/** A rectangle of cells on a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet of Excel holds. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** `A`, `AB`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `G12`, from a row and a column counted from 0. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `C5` or `$C$5` -> row and column; null where it is none. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** `A1:B2` or `A1` -> the area; null where it is none. */
export function parseArea(reference: string): Area | null {
  const [first = "", last = first] = reference.split(":");
  const from = parseReference(first);
  const to = parseReference(last);
  if (from === null || to === null) return null;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The 1-based row of an address such as `G12`. */
export const rowOf = (cell: string): number => Number(cell.replace(/^\D+/, ""));

/** `$C$8` */
export const fixedCellAt = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** One column's cells from `first` to `last`: `$C$8:$C$12` */
export const fixedColumn = (column: number, first: number, last: number): string =>
  `${fixedCellAt(first, column)}:${fixedCellAt(last, column)}`;

/** `C8:C12` */
export const columnRange = (column: number, first: number, last: number): string =>
  `${addressOf(first, column)}:${addressOf(last, column)}`;

/** `C8:D9` -> `$C$8:$D$9` */
export const fixedRange = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");

/** A sheet's name as formulas want it: always quoted, quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
