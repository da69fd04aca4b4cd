import { assignColumns } from "./assignColumns";
import type { FormParts } from "../formParts";
import type { HeadedColumn } from "../header/headerBlock";
import { columnRoles, type ColumnRole } from "./vocabulary/vocabulary";
import type { View } from "../view";

/** Where a table stands, pointed out by hand where recognition fails. Rows and columns of the sheet, from 0. */
export interface HandMapping {
  readonly headerRow: number;
  readonly firstRow: number;
  /** Inclusive; to the end of the sheet where not given. */
  readonly lastRow?: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** The form that a mapping points out; null where its columns name no indicators or its rows are blank. */
export function mappedForm(view: View, mapping: HandMapping): FormParts | null {
  const headerFirst = view.rowAt(mapping.headerRow);
  const from = view.rowAt(mapping.firstRow);
  const to = mapping.lastRow === undefined ? view.rowCount - 1 : view.rowAt(mapping.lastRow + 1) - 1;
  if (from > to) return null;
  const headed: HeadedColumn[] = [];
  for (const role of columnRoles) {
    const sheetColumn = mapping.columns[role];
    if (sheetColumn === undefined) continue;
    const column = view.columnAt(sheetColumn);
    if (column >= view.columnCount || view.columnAt(sheetColumn + 1) === column) continue;
    headed.push({ column, width: 1, text: view.text(headerFirst, column), row: headerFirst, role, strength: 3 });
  }
  headed.sort((one, other) => one.column - other.column);
  const columns = assignColumns(view, { first: headerFirst, last: from - 1, columns: headed });
  return columns ? { start: 0, end: to, tables: [{ columns, doubts: [], headerFirst, from, to }] } : null;
}
