import type { PrintedCell, TotalRow } from "../form";
import type { Columns } from "../columns/columns";
import { compare, integer } from "../../value/exact/rational";
import { isNumberingRow } from "../header/numberingRow";
import { pointsAt } from "./pointCells";
import { readRowCells } from "./rowCells";
import { rowLabel, rowWord } from "./rowLabel";
import { sharedReasonOf } from "./sharedReason";
import { isLevelName } from "./levelName";
import { isGoalRow } from "./sideLabels";
import type { TablePart } from "./tableBody";
import { readTableEnd, type TableEnd } from "./tableEnd";
import { readTotalRow } from "./totalRow";
import type { View } from "../view";

/** The rows of a table that are no indicators: totals, notes, signatures, goals. */
export class Foot {
  total: TotalRow | null = null;
  sharedReason: PrintedCell | null = null;
  /** The row of the total that was read last. */
  private totalRow: number | null = null;

  constructor(private readonly view: View) {}

  /** `skip` for a row that is none, `end` for one with which the indicators end; null for any other row. */
  take(row: number, columns: Columns): "skip" | "end" | null {
    return this.takeByPlace(row, columns) ?? this.takeByWords(row, columns);
  }

  /** By position, merges and sums, whatever stands there: the columns' sums, a text over the whole width below them. */
  private takeByPlace(row: number, columns: Columns): "skip" | "end" | null {
    const { total, lastValued } = this.end;
    if (row < lastValued || lastValued < 0) return null;
    const first = this.firstCell(row);
    if (first === null || rowLabel(first.cell.text) !== null) return null;
    if (row === total) {
      this.takeTotal(readTotalRow(this.view, row, first.cell, columns));
      this.totalRow = row;
      return "skip";
    }
    const merge = this.view.merge(row, first.column);
    const wide = merge !== null && first.column <= columns.first && first.column + merge.columns > columns.last;
    return row > lastValued && wide && !isLevelName(first.cell.text) ? "end" : null;
  }

  private firstCell(row: number): { readonly cell: PrintedCell; readonly column: number } | null {
    for (let column = 0; column < this.view.columnCount; column += 1) {
      const cell = this.view.printed(row, column);
      if (cell) return { cell, column };
    }
    return null;
  }

  private takeByWords(row: number, columns: Columns): "skip" | "end" | null {
    for (let column = 0; column < this.view.columnCount; column += 1) {
      const value = this.view.value(row, column);
      if (value === null || value === "") continue;
      if (column > columns.name.to) return this.numbering(row);
      const taken = typeof value === "string" ? this.takeText(row, column, value.trim(), columns) : null;
      if (taken !== null) return taken;
      if (column >= columns.first) return String(value).length < 4 ? this.numbering(row) : null;
    }
    return null;
  }

  private closed = false;
  private end: TableEnd = { total: null, lastValued: -1 };

  /** Begins the next table of the form. */
  open(part: TablePart): void {
    this.end = readTableEnd(this.view, part);
    this.closed = false;
    this.totalRow = null;
  }

  /** Below the total a blank row ends the form: what follows is another table of the sheet (三公经费, a questionnaire). */
  endedBefore(row: number): boolean {
    this.closed ||= this.totalRow === row - 1 && this.view.sheetRow(row) > this.view.sheetRow(row - 1) + 1;
    return this.closed;
  }

  private takeText(row: number, column: number, text: string, columns: Columns): "skip" | "end" | null {
    const word = isGoalRow(text) ? ({ label: "goal-text", strength: 2 } as const) : rowWord(text);
    const cell = word === null ? null : this.view.printed(row, column);
    if (word === null || !cell) return null;
    const { label, strength } = word;
    if (strength < 3 && label !== "goal-text" && this.isIndicator(row, columns)) return null;
    switch (label) {
      case "total":
        this.takeTotal(readTotalRow(this.view, row, cell, columns));
        this.totalRow = row;
        return "skip";
      case "subtotal":
        return "skip";
      case "goal-text":
        return this.labelsIndicators(row, column, columns) ? null : "skip";
      case "shared-reason":
        this.sharedReason ??= sharedReasonOf(this.view, row, column);
        return this.goesOn(row, columns) ? "skip" : "end";
      case "tail":
        return this.goesOn(row, columns) ? "skip" : "end";
    }
  }

  /** A note between rows ends nothing: indicators with points follow it, and no total stood above it. */
  private goesOn(row: number, columns: Columns): boolean {
    if (this.totalRow !== null) return false;
    for (let below = row + 1; below <= this.end.lastValued; below += 1)
      if (this.view.text(below, columns.name.from) !== "" && this.isIndicator(below, columns)) return true;
    return false;
  }

  /** Left of the levels 绩效目标 labels the indicators beside it; as a level of a row with points it is a level's name. */
  private labelsIndicators(row: number, column: number, columns: Columns): boolean {
    if (this.view.text(row, columns.name.from) === "") return false;
    if (column < columns.first) return true;
    const { weight, claimed } = readRowCells(this.view, row, columns);
    return column < columns.name.from && (weight !== null || claimed !== null);
  }

  /** A row with points and a target or an actual is an indicator, whatever it is called (审核意见). */
  private isIndicator(row: number, columns: Columns): boolean {
    if (columns.weight === null || row > this.end.lastValued) return false;
    const { target, actual } = readRowCells(this.view, row, columns);
    const points = pointsAt(this.view, row, columns.weight.from);
    return (target ?? actual) !== null && points !== null && compare(points, integer(100)) <= 0;
  }

  private takeTotal(total: TotalRow): void {
    if (this.closed) return;
    if (total.claimed || !this.total?.claimed) this.total = total;
  }

  private numbering(row: number): "skip" | null {
    return isNumberingRow(this.view, row) ? "skip" : null;
  }
}
