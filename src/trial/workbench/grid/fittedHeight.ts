import { textAt } from "../../host/book/reading";
import type { Sheet } from "../../host/book/sheet";
import { mergedAt } from "./mergedAt";
import { textWidth } from "./textWidth";

const chinese = "\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef";
const opening = "（《【「『“‘(\\[{";
const closing = "，。、；：！？）】》」』”’…%)\\]}.,;:!?";

/** One Chinese character or a run of others, with the brackets that open before it and what closes after it. */
const pieces = new RegExp(`[${opening}]*(?:[${chinese}]|[^\\s${chinese}${opening}]+|$)[${closing}]*\\s*|\\s+|.`, "gu");

/**
 * How many lines a text takes in a cell that wraps: Chinese breaks between any two characters, Latin between words, a word
 * wider than the cell anywhere.
 * @param room in pixels @param width of a text in pixels
 */
export function wrappedLines(text: string, room: number, width: (text: string) => number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room, width), 0);
}

function linesOf(line: string, room: number, width: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(pieces)) {
    const needed = width(piece.trimEnd());
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    if (needed > room) {
      const extra = Math.ceil(needed / room) - 1;
      lines += extra;
      used += needed - extra * room;
    } else used += width(piece);
  }
  return lines;
}

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
