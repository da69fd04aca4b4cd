import type { NewFile } from "excelize-wasm";
import type { Grid } from "../../form/grid";
import { calculatedValue } from "../read/typedValue";
import { cellReference } from "../reference";
import type { CellSource, Matrix, OpenArea } from "./cellSource";

/** The cells of an area; beyond what the sheet holds they are blank, and an open end stops there. */
function areaOf(grid: Grid, area: OpenArea): Matrix {
  const [top, left] = [area.top ?? 0, area.left ?? 0];
  const bottom = area.bottom ?? Math.max(top, grid.row + grid.values.length - 1);
  const right = area.right ?? Math.max(left, grid.column + (grid.values[0]?.length ?? 0) - 1);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (_cell, column) => grid.values[top + row - grid.row]?.[left + column - grid.column] ?? null,
    ),
  );
}

/**
 * The cells of an opened workbook for formulas typed beside its sheet. Native parts are calculated in a cell to the
 * right of what the sheet holds.
 * @param gridOf the cells of a sheet by its name, null where there is none
 */
export function gridSource(file: () => NewFile, own: Grid, gridOf: (sheet: string) => Grid | null): CellSource {
  const scratch = cellReference(0, own.column + (own.values[0]?.length ?? 0) + 1);
  return {
    area: (sheet, area) => {
      const grid = sheet === null ? own : gridOf(sheet);
      return grid === null ? null : areaOf(grid, area);
    },
    native: (formula) => {
      const engine = file();
      const { error } = engine.SetCellFormula(own.sheet, scratch, formula);
      if (error) return "#VALUE!";
      return calculatedValue(engine.CalcCellValue(own.sheet, scratch, { RawCellValue: true }));
    },
  };
}
