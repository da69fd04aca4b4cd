import type { LaidOut } from "./layout";

/** Margins of an A4 page in inches; the footer stands in the bottom one. */
export const pageMargins = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 } as const;

const [paperShort, paperLong] = [595.28, 841.89];
const inch = 72;
/** What a landscape page has between its margins, in points. */
const wide = paperLong - (pageMargins.left + pageMargins.right) * inch;
const high = paperShort - (pageMargins.top + pageMargins.bottom) * inch;

/** A row without a height of its own. */
export const defaultRowPoints = 15;

/** A character of the default font is seven pixels wide, padding counted; 96 pixels are 72 points. */
export const columnPoints = (characters: number): number => characters * 7 * 0.75;

/** Programs and printers differ by a little: a page is taken to hold no more than this share of what it should. */
const certain = 0.97;

/** The scale at which columns fit a landscape A4 page; Excel never enlarges. @param widths in characters */
export const printScale = (widths: readonly number[]): number =>
  Math.min(1, wide / columnPoints(widths.reduce((all, width) => all + width, 0)));

/**
 * The rows before which a page is to begin, so that none cuts a table that one page can hold: whatever is kept whole goes
 * over as one, a table over several pages takes its name, its header and its first row along, and the last rows of a table
 * go with the signatures, which never stand alone.
 * @param sections in order, each from its first row @param titleRow repeated on every page after its own
 */
export function pageBreaks(
  sections: readonly LaidOut[],
  heights: readonly number[],
  scale: number,
  titleRow: number | null,
): readonly number[] {
  const breaks: number[] = [];
  const sum = (first: number, end: number): number => heights.slice(first, end).reduce((all, each) => all + each, 0);
  const room = (first: number): number =>
    (high * certain) / scale - (titleRow !== null && first > titleRow ? (heights[titleRow] ?? 0) : 0);
  let [page, used] = [0, 0];
  const turn = (row: number): void => {
    breaks.push(row);
    [page, used] = [row, 0];
  };
  const fits = (height: number): boolean => used + height <= room(page);

  for (const { start, end, keep, newPage } of sections) {
    if (newPage && start > page) turn(start);
    const whole = sum(start, end);
    const along = keep === "with-last" ? Math.max(page + 1, start - lastRows) : start;
    if (!fits(whole) && along > page) {
      const stays = keep === "rows" || whole > room(along);
      if (!stays) turn(along);
      else if (!fits(sum(start, start + firstRows))) turn(start);
      if (along < start && page === along) used = sum(along, start);
    }
    for (let row = start; row < end; row += 1) {
      const height = heights[row] ?? 0;
      // a full page would turn by itself, but where differs by a point from printer to printer, and so all that follows
      if (!fits(height)) turn(row);
      used += height;
    }
  }
  return breaks;
}

/** A section's name, its header and one row. */
const firstRows = 3;
/** The rows that go with the signatures, with the blank one between. */
const lastRows = 3;
