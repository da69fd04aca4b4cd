import type { IndicatorRow } from "../form";
import type { Columns, Span } from "../columns/columns";
import type { View } from "../view";

/** Rows that share one merged score or weight cell, collected while the table is read. */
export class Groups {
  private readonly closed: number[][] = [];
  private open: { last: number; members: number[] } | null = null;

  constructor(
    private readonly view: View,
    private readonly columns: Columns,
  ) {}

  /** Takes in one indicator, by its number in the form. */
  take(row: number, indicator: number): void {
    if (this.open && row <= this.open.last) {
      this.open.members.push(indicator);
      return;
    }
    this.close();
    const rows = Math.max(this.rowsOf(row, this.columns.claimed), this.rowsOf(row, this.columns.weight));
    if (rows > 1) this.open = { last: row + rows - 1, members: [indicator] };
  }

  /** Whether a row stands beside a shared cell that began further up. */
  covers(row: number): boolean {
    return this.open !== null && row <= this.open.last;
  }

  /** A blank score below another, where the host told of no merged area: joined to the row before it. */
  join(indicator: number): void {
    const last = this.closed.at(-1);
    if (last && last.at(-1) === indicator - 1) last.push(indicator);
    else this.closed.push([indicator - 1, indicator]);
  }

  /** The groups of two rows and more, in order. */
  finish(): readonly (readonly number[])[] {
    this.close();
    return this.closed;
  }

  private close(): void {
    if (this.open && this.open.members.length > 1) this.closed.push(this.open.members);
    this.open = null;
  }

  private rowsOf(row: number, span: Span | null): number {
    return span ? (this.view.merge(row, span.from)?.rows ?? 1) : 1;
  }
}

/** The indicators with their groups numbered from a first number on. */
export function numberGroups(
  indicators: readonly IndicatorRow[],
  groups: readonly (readonly number[])[],
): readonly IndicatorRow[] {
  if (groups.length === 0) return indicators;
  const numbered = [...indicators];
  groups.forEach((members, group) => {
    for (const member of members) {
      const indicator = numbered[member];
      if (indicator) numbered[member] = { ...indicator, group };
    }
  });
  return numbered;
}
