import { parseReference } from "../cells";
import type { Grid } from "../form/grid";
import type { SourceCell } from "./liveScores";

/** The cells of what was read, by sheet and address (`G12`); null where there is none. */
export const sourceCells = (grids: readonly Grid[]): SourceCell => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (sheet, cell) => {
    const grid = bySheet.get(sheet);
    const at = parseReference(cell);
    if (!grid || at === null) return null;
    return grid.values[at.row - grid.row]?.[at.column - grid.column] ?? null;
  };
};
