import type { CellValue } from "../evaluation/form";
import { columnWord } from "./headerWords";
import { isNumericText } from "./numeric";
import type { ColumnRole } from "./vocabulary/vocabulary";
import type { View } from "./view";

/** What one row says as a row of headers: how many cells are filled, and which of them are headers. */
export interface HeaderRow {
  readonly filled: number;
  readonly roles: readonly { readonly column: number; readonly role: ColumnRole }[];
}

/** Reads a row as headers; null as soon as a number stands in it, which no header row holds. */
export function readHeaderRow(view: View, row: number): HeaderRow | null {
  let filled = 0;
  let roles: { column: number; role: ColumnRole }[] | null = null;
  for (let column = 0; column < view.columnCount; column += 1) {
    const value: CellValue = view.value(row, column);
    if (value === null) continue;
    if (typeof value !== "string") return null;
    const text = value.trim();
    if (text === "") continue;
    filled += 1;
    const code = text.charCodeAt(0);
    if (code < 58 && code > 34 && isNumericText(text)) return null;
    const word = columnWord(text);
    if (word) (roles ??= []).push({ column, role: word.role });
  }
  return { filled, roles: roles ?? [] };
}
