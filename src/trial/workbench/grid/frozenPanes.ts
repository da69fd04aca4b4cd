import type { Sheet } from "../../host/book/sheet";

/** How many rows stay at the top, and columns at the left, while the sheet scrolls. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** More than a window holds would leave nothing to scroll. */
const most = { rows: 30, columns: 12 };

export function frozenPanes(sheet: Sheet): FrozenPanes {
  const { panes, error } = sheet.home.file.GetPanes(sheet.name);
  if (error || !panes.Freeze) return { rows: 0, columns: 0 };
  return { rows: Math.min(panes.YSplit ?? 0, most.rows), columns: Math.min(panes.XSplit ?? 0, most.columns) };
}
