import type { PrintedCell } from "../form";
import type { Columns, Span } from "../columns/columns";
import type { RowCells } from "./rowCells";
import type { View } from "../view";

const held = ["operator", "nature", "target", "adjustedTarget", "unit", "actual", "reason", "standard"] as const;
type Held = (typeof held)[number];

/** Cells merged over several indicators, which hold for each of them: one actual beside two names, one reason for three. */
export class HeldCells {
  private readonly cells = new Map<Held, { readonly cell: PrintedCell; readonly until: number }>();

  constructor(
    private readonly view: View,
    private readonly columns: Columns,
  ) {}

  /** Notes the merged cells that begin in a row and gives the row's cells with those that reach down to it. */
  take(row: number, cells: RowCells): RowCells {
    if (!this.view.hasMerges) return cells;
    const reaching: { [column in Held]?: PrintedCell } = {};
    for (const column of held) {
      const printed = cells[column];
      if (printed !== null) this.note(row, column, printed);
      else {
        const above = this.cells.get(column);
        if (above !== undefined && row <= above.until) reaching[column] = above.cell;
      }
    }
    return Object.keys(reaching).length === 0 ? cells : { ...cells, ...reaching };
  }

  private note(row: number, column: Held, cell: PrintedCell): void {
    const rows = Math.max(1, ...this.spansOf(column).map(({ from }) => this.view.merge(row, from)?.rows ?? 1));
    if (rows > 1) this.cells.set(column, { cell, until: row + rows - 1 });
    else this.cells.delete(column);
  }

  private spansOf(column: Held): readonly Span[] {
    if (column === "operator" || column === "nature") return this.columns.signs;
    const span = this.columns[column];
    return span === null ? [] : [span];
  }
}
