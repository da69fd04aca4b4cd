import type { Grid } from "../form/grid";
import type { SourceCell } from "./liveScores";

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of what was read, by sheet and address (`G12`); null where there is none. */
export const sourceCells = (grids: readonly Grid[]): SourceCell => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (sheet, cell) => {
    const grid = bySheet.get(sheet);
    const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    if (!grid || letters === "") return null;
    return grid.values[Number(row) - 1 - grid.row]?.[columnOf(letters) - grid.column] ?? null;
  };
};
