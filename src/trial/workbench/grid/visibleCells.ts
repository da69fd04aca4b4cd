import type { Area } from "../../../form/grid";
import { overlap } from "../../host/book/a1";
import type { Sheet } from "../../host/book/sheet";

/** Rows and columns, the ends included. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells to be drawn in a row: those in sight, and merged ones that reach into sight. */
export function cellsOfRow(sheet: Sheet, row: number, { top, bottom, left, right }: Window): readonly Area[] {
  const merges = sheet.load().merges.touching({ row, column: 0, rows: 1, columns: right + 1 });
  const sight: Area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const cells: Area[] = merges.filter((merge) => merge.row === row && overlap(merge, sight) !== null);
  // A row out of sight is drawn only for the merged cells that reach in from it.
  if (row < top || row > bottom) return cells;
  for (let column = left; column <= right; column += 1) {
    if (merges.some((merge) => column >= merge.column && column < merge.column + merge.columns)) continue;
    cells.push({ row, column, rows: 1, columns: 1 });
  }
  return cells.sort((a, b) => a.column - b.column);
}

/** The rows above that have merged cells reaching into sight. */
export function rowsReachingIn(sheet: Sheet, { top, bottom, left, right }: Window): readonly number[] {
  const sight: Area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const rows = sheet
    .load()
    .merges.touching(sight)
    .filter(({ row }) => row < top);
  return [...new Set(rows.map(({ row }) => row))];
}
