import { add, compare, integer, parseDecimal, subtract, zero, type Rational } from "../../value/exact/rational";
import { readCell } from "../../value/read";
import type { Columns, Span } from "../columns/columns";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import { readBudgetTable } from "../budget/budgetTable";
import type { Doubt } from "../form";
import type { HeadedColumn, HeaderBlock } from "../header/headerBlock";
import { isSideLabel } from "../rows/sideLabels";
import type { View } from "../view";
import {
  answerShare,
  bodyRows,
  cellsOf,
  measureShare,
  numbersOf,
  numberShare,
  signShare,
  statedShare,
  unitShare,
  type ColumnCells,
} from "./columnCells";
import { MANY, MOST, mayBeNeeded, type Candidate, type Needed } from "./openColumns";

/** Headings that mean nothing known, over columns that nothing else has taken. */
export function unknownIn(
  { columns }: HeaderBlock,
  { name, level1, level2, fallbackName }: Columns,
): readonly HeadedColumn[] {
  const named = [name, level1, level2, fallbackName];
  return columns.filter(({ role, column }) => role === null && !named.some((span) => span?.from === column));
}

/** Columns under headings that nobody knows: what their cells tell of them, one role after the other. */
export class UnknownColumns {
  private readonly rows: readonly number[];
  private readonly roles = new Map<number, ColumnRole>();
  private readonly doubts: Doubt[] = [];
  private open: Candidate[];

  constructor(
    private readonly view: View,
    private readonly header: HeaderBlock,
    private readonly columns: Columns,
    to: number,
  ) {
    this.rows = bodyRows(view, header.last + 1, to, columns.name);
    this.open = unknownIn(header, columns).map((headed) => ({
      headed,
      cells: this.cellsAt({ from: headed.column, to: headed.column }),
    }));
  }

  settle(): { readonly roles: ReadonlyMap<number, ColumnRole>; readonly doubts: readonly Doubt[] } {
    this.settleNames();
    this.settleSigns();
    this.settleWeight();
    this.settleClaimed();
    this.settleMeasures();
    for (const candidate of this.open) this.leaveOpen(candidate);
    return { roles: this.roles, doubts: this.doubts };
  }

  private cellsAt(span: Span): ColumnCells {
    return cellsOf(this.view, this.rows, span);
  }

  private isHalfFilled({ cells }: Candidate): boolean {
    return cells.filled > 0 && cells.filled * 2 >= this.rows.length;
  }

  /** A column of words between the levels and the values names the indicators, or is a level, where no heading says so. */
  private settleNames(): void {
    const { name, level1, level2, target, actual, weight, claimed } = this.columns;
    const values = Math.min(...[target, actual, weight, claimed].map((span) => span?.from ?? Infinity));
    const numbered = this.header.columns.some(
      ({ role, strength }) => strength > 1 && (role === "level3" || role === "level4" || role === "name"),
    );
    for (const candidate of [...this.open]) {
      const { column } = candidate.headed;
      const words = numberShare(candidate.cells) === 0 && measureShare(candidate.cells) < MANY;
      if (!words || candidate.cells.filled === 0) continue;
      if (column > name.to && column < values && !numbered && this.isHalfFilled(candidate)) {
        this.take(candidate, "level3");
        return;
      }
      if (column >= name.from) continue;
      if (level2 === null && (level1 === null || column > level1.from)) this.take(candidate, "level2");
      else if (level2 !== null && level1 === null && column === level2.from - 1) this.take(candidate, "level1");
    }
  }

  private settleSigns(): void {
    for (const candidate of [...this.open]) {
      if (candidate.cells.filled === 0) continue;
      if (signShare(candidate.cells) >= MANY) this.take(candidate, "sign");
      else if (this.columns.unit === null && unitShare(candidate.cells) >= MANY && numberShare(candidate.cells) === 0)
        this.take(candidate, "unit");
    }
  }

  /** Numbers that add up to what execution leaves of 100, to the total printed below them, or to the headings' points. */
  private settleWeight(): void {
    if (this.columns.weight !== null) return;
    const candidates = this.numeric();
    // one column of points where neither is headed may be either
    if (this.columns.claimed === null && candidates.length < 2) return;
    const fitting = candidates.filter(({ cells }) => this.addsUp(cells));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) this.take(only, "weight");
  }

  private addsUp(cells: ColumnCells): boolean {
    const sum = numbersOf(cells).reduce<Rational>((so, number) => add(so, number ?? zero), zero);
    if (compare(sum, integer(30)) < 0) return false;
    const hundred = integer(100);
    const execution = this.executionPoints();
    return [hundred, ...(execution === null ? [] : [subtract(hundred, execution)])].some(
      (one) => compare(one, sum) === 0,
    );
  }

  private executionPoints(): Rational | null {
    const block = readBudgetTable(this.view, 0, this.header.first);
    if (block?.weight) {
      const { value, format } = block.weight;
      const read = readCell(value, format);
      if (read.kind === "quantity") return read.amount;
    }
    return block?.heading ? parseDecimal(block.heading.points) : null;
  }

  /** Numbers right of the weights and never above them. */
  private settleClaimed(): void {
    const weight = this.cellsOfRole("weight", this.columns.weight);
    if (this.columns.claimed !== null || weight === null) return;
    const weights = numbersOf(weight);
    const fitting = this.numeric().filter(({ headed, cells }) => {
      if (headed.column < weight.column) return false;
      const numbers = numbersOf(cells);
      const both = numbers.filter((number, row) => number !== null && (weights[row] ?? null) !== null).length;
      return (
        both * 2 >= weight.filled &&
        numbers.every((number, row) => {
          const most = weights[row] ?? null;
          return number === null || most === null || compare(number, most) <= 0;
        })
      );
    });
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) this.take(only, "claimed");
  }

  private settleMeasures(): void {
    const target = this.cellsOfRole("target", this.columns.target ?? this.columns.adjustedTarget);
    const actual = this.cellsOfRole("actual", this.columns.actual);
    if (target === null && actual === null) {
      const [first, second, third] = this.measures();
      if (first && second && !third && answerShare(first.cells, second.cells) >= MANY) {
        this.take(first, "target");
        this.take(second, "actual");
      }
      return;
    }
    if (target === null && actual !== null) {
      const fitting = this.measures().filter(
        ({ headed, cells }) => headed.column < actual.column && answerShare(cells, actual) >= MANY,
      );
      if (fitting.length === 1 && fitting[0]) this.take(fitting[0], "target");
    }
    if (target !== null && actual === null) {
      const fitting = this.open.filter(
        (one) =>
          one.headed.column > target.column &&
          this.isHalfFilled(one) &&
          (numberShare(one.cells) < MOST || numberShare(target) >= MANY) &&
          answerShare(target, one.cells) >= MANY,
      );
      if (fitting.length === 1 && fitting[0]) this.take(fitting[0], "actual");
    }
  }

  /** Right of the name: columns that read as operator, number and unit. */
  private measures(): readonly Candidate[] {
    return this.open.filter(
      (one) =>
        one.headed.column > this.columns.name.to &&
        this.isHalfFilled(one) &&
        measureShare(one.cells) >= MANY &&
        statedShare(one.cells) >= 1 / 3,
    );
  }

  private numeric(): readonly Candidate[] {
    return this.open.filter(
      (one) => one.headed.column > this.columns.name.to && one.cells.filled > 0 && numberShare(one.cells) >= 0.9,
    );
  }

  /** The cells of a role by words, or by cells where words said nothing. */
  private cellsOfRole(role: Needed, span: Span | null): ColumnCells | null {
    if (span) return this.cellsAt(span);
    for (const [column, taken] of this.roles) if (taken === role) return this.cellsAt({ from: column, to: column });
    return null;
  }

  private take(candidate: Candidate, role: ColumnRole): void {
    this.roles.set(candidate.headed.column, role);
    this.open = this.open.filter((one) => one !== candidate);
    this.doubts.push(this.doubtAt(candidate.headed, true, "by-cells", role));
  }

  /** What no cells told: open where it may be a target, an actual, a weight or a claimed score, else aside. */
  private leaveOpen(candidate: Candidate): void {
    const { headed } = candidate;
    if (headed.column < this.columns.first && isSideLabel(headed.text)) return;
    const { columns, header, rows } = this;
    const touches = mayBeNeeded(candidate, {
      columns,
      headed: header.columns,
      rows: rows.length,
      cellsOf: (role, span) => this.cellsOfRole(role, span),
    });
    this.doubts.push(this.doubtAt(headed, !touches, touches ? "open" : "aside", null));
  }

  private doubtAt(headed: HeadedColumn, settled: boolean, reason: Doubt["reason"], role: ColumnRole | null): Doubt {
    const { row, column, text } = headed;
    const { view } = this;
    return { cell: view.address(row, column), row: view.sheetRow(row), text, kind: "column", settled, reason, role };
  }
}
