import type { Area } from "../form/grid";
import { blank } from "./cells";
import { columnWidths } from "./columns";
import type { CellModel } from "./sheetModel";

/** A sheet being drawn from top to bottom. */
export class SheetDraft {
  readonly cells: CellModel[][] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: Record<number, number> = {};

  /** The row that is added next, from 0. */
  get next(): number {
    return this.cells.length;
  }

  /** Adds a row: cells from column A on, the rest blank. */
  add(cells: readonly CellModel[] = [], height?: number): void {
    if (height !== undefined) this.rowHeights[this.next] = height;
    const rest = Array.from({ length: Math.max(0, columnWidths.length - cells.length) }, () => blank());
    this.cells.push([...cells, ...rest]);
  }

  /** Merges cells of the row added last. */
  merge(first: number, last: number): void {
    this.merges.push({ row: this.next - 1, column: first, rows: 1, columns: last - first + 1 });
  }
}

/** A cell and the blanks beside it that a merge covers: they carry its style, hence its border. */
export const spread = (cell: CellModel, columns: number): readonly CellModel[] => [
  cell,
  ...Array.from({ length: columns - 1 }, () => blank(cell.style)),
];
