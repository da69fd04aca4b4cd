import { columnWord } from "./headerWords";
import { isNumberText } from "../../value/numbers";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/** What one row says as a row of headers: how many cells are filled, and which of them are headers. */
export interface HeaderRow {
  readonly filled: number;
  readonly roles: readonly { readonly column: number; readonly role: ColumnRole }[];
}

/** Longer than any header. */
const LONGEST = 24;
/** The first row of every header has a cell that speaks of indicators or of a level. */
const SPEAKS_OF_INDICATORS = /指\s*标|级|内容|考核项目|维度|类别/;

/**
 * Reads a row as headers. Null as soon as a number stands in it, which no header row holds; and, as the `opening` row
 * of a header, where it does not speak of indicators. Most rows of a sheet are told by that before a word is looked up.
 */
export function readHeaderRow(view: View, row: number, opening: boolean): HeaderRow | null {
  const filled = filledColumns(view, row, opening);
  if (!filled) return null;
  const roles: { column: number; role: ColumnRole }[] = [];
  for (const column of filled) {
    const word = columnWord(view.text(row, column));
    if (word) roles.push({ column, role: word.role });
  }
  return { filled: filled.length, roles };
}

function filledColumns(view: View, row: number, opening: boolean): number[] | null {
  let speaks = !opening;
  for (let column = 0; column < view.columnCount; column += 1) {
    const value = view.value(row, column);
    if (value === null) continue;
    if (typeof value !== "string") return null;
    const text = value.trim();
    const code = text.charCodeAt(0);
    if ((code < 58 || code > 0xff00) && isNumberText(text)) return null;
    speaks ||= text.length <= LONGEST && SPEAKS_OF_INDICATORS.test(text);
  }
  if (!speaks) return null;
  const filled: number[] = [];
  for (let column = 0; column < view.columnCount; column += 1) if (view.text(row, column) !== "") filled.push(column);
  return filled.length > 0 ? filled : null;
}
