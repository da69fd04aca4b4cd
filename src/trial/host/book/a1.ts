import type { Area } from "../../../form/grid";
import { addressOf, columnLetters, parseReference } from "../../../cells";

/** Excel's limits. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `A1:B2`, `A1`, `A:C` for whole columns, `1:3` for whole rows. */
export const areaName = ({ row, column, rows, columns }: Area): string => {
  if (rows >= maxRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns >= maxColumns) return `${row + 1}:${row + rows}`;
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
};

const columnOf = (letters: string): number => parseReference(`${letters}1`)?.column ?? -1;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const corner = (text: string): Corner | null => {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, letters, digits] = match;
  const row = digits === undefined ? null : Number(digits) - 1;
  const column = letters === undefined ? null : columnOf(letters);
  const inside = (row === null || (row >= 0 && row < maxRows)) && (column === null || column < maxColumns);
  return inside ? { row, column } : null;
};

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3` (no sheet name); null for anything else. Corners may come in any order. */
export const parseArea = (text: string): Area | null => {
  const [left = "", right = left, ...more] = text.split(":");
  const from = corner(left);
  const to = corner(right);
  if (!from || !to || more.length > 0) return null;
  const spans = text.includes(":");
  const rows = span(from.row, to.row, maxRows, spans);
  const columns = span(from.column, to.column, maxColumns, spans);
  return rows && columns && { row: rows.start, rows: rows.size, column: columns.start, columns: columns.size };
};

const span = (from: number | null, to: number | null, whole: number, spans: boolean) => {
  if (from === null && to === null) return spans ? { start: 0, size: whole } : null;
  if (from === null || to === null) return null;
  return { start: Math.min(from, to), size: Math.abs(to - from) + 1 };
};

/** `'绩效 表'!A1` -> [sheet, rest]; the sheet is null where none is named. */
export const splitSheet = (reference: string): readonly [string | null, string] => {
  const at = reference.lastIndexOf("!");
  if (at < 0) return [null, reference];
  const sheet = reference.slice(0, at);
  return [/^'.*'$/.test(sheet) ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, reference.slice(at + 1)];
};

/** A sheet's name as it stands before `!`; quoted unless it is a plain word (Excel leaves Chinese unquoted). */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export const overlap = (a: Area, b: Area): Area | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};
