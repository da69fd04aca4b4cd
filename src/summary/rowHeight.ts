import { columnWidths } from "./columns";
import type { CellModel } from "./sheetModel";
import { baseFont } from "./styles";

/** Rows of a section's name and of a table's header, in points. */
export const sectionHeight = 22;
export const headerHeight = 20;

/** Points that a line of the base font takes. */
const lineHeight = baseFont.size * 1.3;
const padding = 5;
/** What Excel takes as the highest row. */
const highest = 409;

/** Width in characters: ideographs and full-width forms take two, as do dashes and quotes among them. */
function widthOf(line: string): number {
  let width = line.length;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code >= 0x2e80 && code <= 0xffe6) || (code >= 0x2010 && code <= 0x2027)) width += 1;
  }
  return width;
}

/** Half an ideograph of the base font in pixels, and what a cell keeps free at its sides. */
const half = ((baseFont.size / 72) * 96) / 2;
const free = 6;

/**
 * How many lines a text takes in a column. One line may be filled to its end; of several each may leave a place, since an
 * ideograph takes two and numbers are not parted.
 */
function linesOf(text: string, width: number): number {
  const room = Math.floor((width * 7 - free) / half);
  const lines = (line: string): number =>
    widthOf(line) <= room ? 1 : Math.max(2, Math.ceil(widthOf(line) / Math.max(1, room - 2)));
  return text.split("\n").reduce((all, line) => all + lines(line), 0);
}

/**
 * The height of a row whose texts wrap: merged cells do not grow with their text, so it is told.
 * @param texts with the width of the columns that each has, in characters
 * @returns points
 */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return Math.min(highest, Math.round(lines * lineHeight + padding));
}

/** The texts of a row whose cells stand in columns of their own, with the width that each has. */
export const textsOf = (cells: readonly CellModel[]): readonly (readonly [text: string, width: number])[] =>
  cells
    .slice(0, columnWidths.length)
    .map((cell, index) => [cell.kind === "text" ? cell.text : "", columnWidths[index] ?? 0] as const);
