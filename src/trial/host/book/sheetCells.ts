import type { CellValue } from "../../../form/form";
import type { Area } from "../../../form/grid";
import type { CalculatedCell } from "../../../calculation/calculatedBook";

/** A cell with something in it. */
export type Cell = CalculatedCell;

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The cells of a sheet and their styles, both sparse, by row and column from 0. */
export class SheetCells {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly styles: (number | undefined)[][] = [];

  at(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    const line = (this.cells[row] ??= []);
    line[column] = cell;
  }

  /** The engine's style number; 0 for none. */
  style(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  putStyle(row: number, column: number, style: number): void {
    const line = (this.styles[row] ??= []);
    line[column] = style;
  }

  /** Holds what another sheet's cells hold, formulas as if just entered; what they spill comes when they are worked out. */
  takeOver(other: SheetCells): void {
    for (const { row, column, cell } of other.cellsThat(({ from }) => from === undefined)) {
      const { value, formula } = cell;
      this.put(row, column, { value, formula, text: null, version: formula === null ? 0 : -1 });
    }
    for (const [row, line] of other.styles.entries()) if (line !== undefined) this.styles[row] = [...line];
  }

  /** All cells with a formula, row by row. */
  formulas(): Generator<PlacedCell> {
    return this.cellsThat(({ formula }) => formula !== null);
  }

  /** All cells that another cell's formula gives a value, row by row. */
  spilled(): Generator<PlacedCell> {
    return this.cellsThat(({ from }) => from !== undefined);
  }

  private *cellsThat(hold: (cell: Cell) => boolean): Generator<PlacedCell> {
    for (let row = 0; row < this.cells.length; row += 1) {
      const line = this.cells[row] ?? [];
      for (let column = 0; column < line.length; column += 1) {
        const cell = line[column];
        if (cell && hold(cell)) yield { row, column, cell };
      }
    }
  }

  /** The first cell, row by row, that holds a value. */
  find(value: CellValue): { readonly row: number; readonly column: number } | null {
    for (const [row, line] of this.cells.entries()) {
      const column = line?.findIndex((cell) => cell?.value === value) ?? -1;
      if (column >= 0) return { row, column };
    }
    return null;
  }

  /** The smallest rectangle round all cells with content, and with a style too where asked; null if there are none. */
  used(withStyles: boolean, within: Area = everywhere): Area | null {
    const bounds: Bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    grow(bounds, this.cells, within, (cell) => cell !== undefined && (cell.formula !== null || cell.value !== null));
    if (withStyles) grow(bounds, this.styles, within, (style) => (style ?? 0) > 0);
    const { top, left, bottom, right } = bounds;
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const everywhere: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

const grow = <T>(
  bounds: Bounds,
  lines: readonly (T | undefined)[][],
  { row, column, rows, columns }: Area,
  counts: (entry: T | undefined) => boolean,
): void => {
  for (let at = row; at < Math.min(row + rows, lines.length); at += 1) {
    const line = lines[at];
    if (!line) continue;
    const end = Math.min(column + columns, line.length);
    let [left, right] = [column, end - 1];
    while (left < end && !counts(line[left])) left += 1;
    if (left >= end) continue;
    while (!counts(line[right])) right -= 1;
    bounds.top = Math.min(bounds.top, at);
    bounds.bottom = at;
    bounds.left = Math.min(bounds.left, left);
    bounds.right = Math.max(bounds.right, right);
  }
};
