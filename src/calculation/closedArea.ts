import type { Area } from "../form/grid";
import type { CalculatedSheet } from "./calculatedBook";
import type { OpenArea } from "./cellSource";

/** An area with its open ends (whole columns or rows) closed where the sheet's cells end. */
export function closedArea(sheet: CalculatedSheet, { top, left, bottom, right }: OpenArea): Area {
  const used = bottom === null || right === null ? sheet.used() : null;
  const [row, column] = [top ?? 0, left ?? 0];
  const last = bottom ?? Math.max(row, (used ? used.row + used.rows : 1) - 1);
  const end = right ?? Math.max(column, (used ? used.column + used.columns : 1) - 1);
  return { row, column, rows: last - row + 1, columns: end - column + 1 };
}
