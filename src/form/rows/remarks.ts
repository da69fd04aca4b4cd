import type { PrintedCell, Remark } from "../form";
import type { Columns } from "../columns/columns";
import { isNumberText } from "../../value/numbers";
import { isPlaceholder } from "./placeholder";
import { saysSomething, type RowCells } from "./rowCells";
import { isSideLabel } from "./sideLabels";
import type { View } from "../view";

/** Collects what is met in a form and is no part of it: cells not understood, and text that the template left behind. */
export class Remarks {
  readonly unread: Remark[] = [];
  readonly leftovers: Remark[] = [];

  constructor(private readonly view: View) {}

  /** A cell that was not understood. */
  report(row: number, { cell, text }: Pick<PrintedCell, "cell" | "text">): void {
    this.unread.push({ cell, row: this.view.sheetRow(row), text });
  }

  reportAt(row: number, column: number): void {
    const cell = this.view.printed(row, column);
    if (cell) this.report(row, cell);
  }

  /** Texts beside the table, and in its columns without a header. */
  reportLoose(row: number, { side, loose }: Columns): void {
    for (const column of side) {
      const text = this.view.text(row, column);
      if (text !== "" && !isNumberText(text) && !isSideLabel(text)) this.reportAt(row, column);
    }
    for (const column of loose) this.reportAt(row, column);
  }

  /** Values that stand without a name. */
  reportNameless(row: number, { target, actual, claimed, weight }: RowCells): void {
    const found = target ?? actual ?? claimed ?? weight;
    if (found) this.report(row, found);
  }

  leave(row: number, { cell, text }: PrintedCell): void {
    this.leftovers.push({ cell, row: this.view.sheetRow(row), text });
  }

  /** Takes a row that still says only what the template says (指标2：). */
  takeLeftover(row: number, name: PrintedCell, cells: RowCells): boolean {
    if (!isPlaceholder(name.text) || saysSomething(cells)) return false;
    this.leave(row, name);
    return true;
  }
}
