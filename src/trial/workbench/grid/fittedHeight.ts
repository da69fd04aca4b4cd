import { textAt } from "../../host/book/reading";
import type { Sheet } from "../../host/book/sheet";
import { mergedAt } from "./mergedAt";
import { textWidth } from "./textWidth";
import { wrappedLines } from "./wrappedLines";

const padding = 5;
const tallest = 545;

/** The height of a line to that of its letters. */
const leading = 1.35;

/** The height of a row that has none of its own: Excel gives it room for what wraps in its cells, merged ones aside. */
export function fittedHeight(sheet: Sheet, row: number, widths: readonly number[], standard: number): number {
  let height = standard;
  for (const [column, width] of widths.entries()) {
    if (sheet.cells.at(row, column) === undefined) continue;
    const { Alignment, Font } = sheet.style(row, column);
    const line = (Font?.Size || 11) * (4 / 3) * leading;
    const wraps = Alignment?.WrapText === true && !mergedAt(sheet, row, column);
    const room = Math.max(width - padding, 10);
    const lines = wraps ? wrappedLines(textAt(sheet, row, column), room, (text) => textWidth(Font, text)) : 1;
    height = Math.max(height, Math.round(lines * line) + (lines > 1 ? 2 : 0));
  }
  return Math.min(height, tallest);
}
