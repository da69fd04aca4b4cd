import { addressOf, columnRange, fixedColumn } from "../cells";
import { column } from "./columns";
import type { DetailRow } from "./detailRow";
import type { RowSpan } from "./layout";

/** SUMIFS reads `*`, `?`, `~` and a leading comparison as a pattern, and no criterion beyond 255 characters. */
const isPattern = (item: string): boolean => /[*?~]|^[<>=]/.test(item) || item.length > 255;

/** The cells of a column in the rows of one item, neighbours as one range. */
function cellsOf(item: string, rows: readonly DetailRow[], first: number, summed: number): string {
  const runs: { from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    if (row.item !== item) return;
    const last = runs.at(-1);
    if (last?.to === first + index - 1) last.to += 1;
    else runs.push({ from: first + index, to: first + index });
  });
  return runs.map(({ from, to }) => columnRange(summed, from, to)).join(",");
}

/**
 * The sum of a detail column over the rows of one item, rounded to the two places of points. By SUMIFS, so that it
 * follows what people do to the rows; an item that this would misread is summed by its cells.
 */
export function sumOfItem(
  item: string,
  itemRow: number,
  summed: number,
  rows: readonly DetailRow[],
  { first, last }: RowSpan,
): string {
  if (isPattern(item)) return `ROUND(SUM(${cellsOf(item, rows, first, summed)}),2)`;
  const of = (which: number): string => fixedColumn(which, first, last);
  return `ROUND(SUMIFS(${of(summed)},${of(column.item)},${addressOf(itemRow, column.item)}),2)`;
}
