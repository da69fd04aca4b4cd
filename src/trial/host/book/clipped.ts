import type { Area } from "../../../form/grid";
import { maxColumns, maxRows, overlap } from "./a1";

/** An area that reaches over whole rows or columns, held to the used one; others stay as they are. */
export const clipped = (area: Area, used: Area | null): Area | null => {
  if (area.rows < maxRows && area.columns < maxColumns) return area;
  if (!used) return null;
  const rows = area.rows >= maxRows ? { row: 0, rows: used.row + used.rows } : { row: area.row, rows: area.rows };
  const columns =
    area.columns >= maxColumns
      ? { column: 0, columns: used.column + used.columns }
      : { column: area.column, columns: area.columns };
  return overlap({ ...rows, ...columns }, area);
};
