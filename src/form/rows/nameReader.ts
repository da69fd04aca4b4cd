import type { PrintedCell } from "../form";
import { saysNothing } from "../../value/read";
import type { Columns } from "../columns/columns";
import type { LevelReader } from "./levelReader";
import { readSpan } from "./readSpan";
import { saysSomething, type RowCells } from "./rowCells";
import type { View } from "../view";

/** Finds what names each indicator. */
export class NameReader {
  private last: { readonly cell: PrintedCell; readonly row: number; readonly until: number } | null = null;

  constructor(
    private readonly view: View,
    private readonly columns: Columns,
    private readonly levels: LevelReader,
  ) {}

  /**
   * The cell that names a row's indicator: its own; else, beside a value, the one merged down to it, the level that the
   * row prints, or the name above. Null for a row that is no indicator; undefined where a value stands without a name.
   */
  read(row: number, cells: RowCells): PrintedCell | null | undefined {
    const { name, fallbackName } = this.columns;
    const own = readSpan(this.view, row, name) ?? readSpan(this.view, row, fallbackName);
    if (own) {
      this.last = { cell: own, row, until: row + (this.view.merge(row, name.from)?.rows ?? 1) - 1 };
      return own;
    }
    const weighs = cells.weight !== null && !saysNothing(cells.weight.text);
    if (!saysSomething(cells) && !(weighs && this.levels.printed)) return null;
    if (this.last && row <= this.last.until) return this.last.cell;
    if (this.levels.printed) this.last = null;
    return this.last?.cell ?? this.levels.nearestCell() ?? undefined;
  }
}
