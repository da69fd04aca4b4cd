import { columnWidths } from "./columns";
import type { CellModel } from "./sheetModel";
import { baseFont } from "./styles";

/** Rows of a section's name and of a table's header, in points. */
export const sectionHeight = 22;
export const headerHeight = 20;

/** Points that a line of the base font takes. */
const lineHeight = baseFont.size * 1.35;
const padding = 6;
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

/** How many lines a text takes in a column; the last character of a line seldom fits exactly. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 2))), 0);

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
