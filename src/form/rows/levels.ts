import type { PrintedCell } from "../form";
import type { Columns, Span } from "../columns/columns";
import { nameText } from "../../value/plainText";
import type { View } from "../view";

/** The levels that stand above a row: printed in it, or further up and holding on (merged or left blank). */
export class Levels {
  level1 = "";
  level2 = "";
  level1Cell: PrintedCell | null = null;
  level2Cell: PrintedCell | null = null;
  /** Whether the row read last prints its own level. */
  printed1 = false;
  printed2 = false;
  /** Whether it begins another one: tables without merged cells print the same level in every row. */
  changed1 = false;
  changed2 = false;
  /** 整体绩效目标实现情况（60分） left of 产出（30分）, both under one header 一级指标; null where there is one column. */
  outerCell: PrintedCell | null = null;

  constructor(
    private readonly view: View,
    private readonly columns: Columns,
  ) {}

  /** Takes in what a row prints. A new first level ends the second. */
  read(row: number): void {
    const first = this.firstIn(row);
    const second = this.printedIn(row, this.columns.level2);
    this.printed1 = first !== null;
    this.printed2 = second !== null;
    this.changed1 = first !== null && nameText(first.text) !== this.level1;
    this.changed2 = second !== null && (this.changed1 || nameText(second.text) !== this.level2);
    if (first && this.changed1) this.setLevel1(first);
    if (second && this.changed2) {
      this.setLevel2(second);
    }
  }

  setLevel1(cell: PrintedCell): void {
    this.level1 = nameText(cell.text);
    this.level1Cell = cell;
    this.level2 = "";
    this.level2Cell = null;
  }

  setLevel2(cell: PrintedCell): void {
    this.level2 = nameText(cell.text);
    this.level2Cell = cell;
  }

  /** The innermost of the cells under the header of the first level; the one left of it holds on as the outer. */
  private firstIn(row: number): PrintedCell | null {
    const span = this.columns.level1;
    if (!span || span.from === span.to) return this.printedIn(row, span);
    const outermost = this.view.printed(row, span.from);
    const inner = this.printedIn(row, { from: span.from + 1, to: span.to });
    if (outermost) this.outerCell = inner ? outermost : null;
    return inner ?? outermost;
  }

  private printedIn(row: number, span: Span | null): PrintedCell | null {
    if (!span) return null;
    for (let column = span.from; column <= span.to; column += 1) {
      const cell = this.view.printed(row, column);
      if (cell) return cell;
    }
    return null;
  }
}
