import type { Sheet } from "../../embedded/book/sheet";

/** How many rows stay at the top while the sheet scrolls. */
export function frozenRows(sheet: Sheet): number {
  const { panes, error } = sheet.home.file.GetPanes(sheet.name);
  return error || !panes.Freeze ? 0 : Math.min(panes.YSplit ?? 0, 30);
}
