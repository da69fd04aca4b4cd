import type { HeaderBlock } from "../header/headerBlock";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

const ONCE: ReadonlySet<ColumnRole> = new Set(["level1", "level3", "name", "target", "actual"]);

/** The columns at which further forms begin beside the first; none where forms stand below each other. */
export function bandStarts(headers: readonly HeaderBlock[]): readonly number[] {
  for (const header of headers) {
    const starts = startsIn(header);
    if (starts.length > 0) return starts;
  }
  return [];
}

/** Every form's own columns as a view of their own. */
export function splitBands(view: View, starts: readonly number[]): readonly View[] {
  const edges = [0, ...starts, view.columnCount];
  return edges.slice(0, -1).map((from, index) => view.slice(from, edges[index + 1] ?? view.columnCount));
}

/** Where the header starts over with the column it began with, and most of its columns come again. */
function startsIn({ columns }: HeaderBlock): number[] {
  const sure = columns.filter(({ role, strength }) => role !== null && strength >= 2 && ONCE.has(role));
  const opening = sure[0];
  if (!opening) return [];
  const again = sure.filter(({ role, column }) => role === opening.role && column > opening.column);
  return again.flatMap(({ column }) => {
    const before = new Set(sure.filter((one) => one.column < column).map(({ role }) => role));
    const after = new Set(sure.filter((one) => one.column >= column).map(({ role }) => role));
    const shared = [...before].filter((role) => after.has(role)).length;
    if (shared < 2 || !after.has("actual")) return [];
    const label = columns.find((one) => one.column === column - 1);
    return [label && (label.role === null || (label.role === "name" && label.strength === 1)) ? column - 1 : column];
  });
}
