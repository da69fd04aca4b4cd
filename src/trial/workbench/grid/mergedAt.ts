import type { Sheet } from "../../host/book/sheet";
import type { Area } from "../../../form/grid";

/** The merged area a cell belongs to; null where it stands alone. */
export const mergedAt = (sheet: Sheet, row: number, column: number): Area | null =>
  sheet.load().merges.touching({ row, column, rows: 1, columns: 1 })[0] ?? null;
