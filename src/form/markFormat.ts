import type { CellValue } from "./form";

/**
 * The number format that marks a weak indicator: a sign in front of the cell's text, seen on screen, in print and by
 * those who see no colours, while the text itself stays what it was.
 */
export const markFormat = '"▲ "@';

/** The text of a cell without the sign that a mark puts in front of it. */
export const withoutMark = (shown: string, value: unknown, format: string): string =>
  format === markFormat && typeof value === "string" ? value : shown;

/** A cell's number format as a Grid gives it: a mark is none, and a blank cell has none to speak of. */
export const formatToRead = (value: CellValue, format: string): string =>
  value === null || format === markFormat ? "General" : format;
