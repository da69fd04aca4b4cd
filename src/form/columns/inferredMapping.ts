import { settleColumns } from "../doubts/settleColumns";
import { findHeaders } from "../header/findHeaders";
import type { Grid } from "../grid";
import { viewGrid } from "../view";
import type { Columns, Span } from "./columns";
import type { HandMapping } from "./handMapping";
import type { ColumnRole } from "./vocabulary/vocabulary";

/** Where the columns of a sheet's first table are read to stand, by words or by cells; null where no header is found. */
export function inferredMapping(grid: Grid): HandMapping | null {
  const view = viewGrid(grid);
  const { headers } = findHeaders(view);
  const [header, next] = headers;
  if (!header) return null;
  const settled = settleColumns(view, header, (next?.first ?? view.rowCount) - 1);
  if (!settled) return null;
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, span] of spansOf(settled.columns)) if (span) columns[role] = view.sheetColumn(span.from);
  return { headerRow: view.sheetRow(header.last) - 1, firstRow: view.sheetRow(header.last + 1) - 1, columns };
}

const spansOf = (columns: Columns): readonly (readonly [ColumnRole, Span | null])[] => [
  ["level1", columns.level1],
  ["level2", columns.level2],
  ["level3", columns.name],
  ["target", columns.target],
  ["adjustedTarget", columns.adjustedTarget],
  ["actual", columns.actual],
  ["weight", columns.weight],
  ["claimed", columns.claimed],
  ["reason", columns.reason],
  ["unit", columns.unit],
  ["standard", columns.standard],
  ["sign", columns.signs[0] ?? null],
];
