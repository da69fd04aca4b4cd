import type { Blanks, Doubt, IndicatorRow, PrintedCell, Remark, TotalRow } from "../form";
import type { Columns } from "../columns/columns";

/** One table of a form: its columns and the rows of the view that its header and body take. */
export interface TablePart {
  readonly columns: Columns;
  readonly doubts: readonly Doubt[];
  readonly headerFirst: number;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** What the rows of a form's tables hold. */
export interface TableBody {
  readonly indicators: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  /** The table's own row 预算执行率, where no block above carries the points of execution. */
  readonly execution: ExecutionRow | null;
  readonly sharedReason: PrintedCell | null;
  readonly leftovers: readonly Remark[];
  readonly unread: readonly Remark[];
}

export interface ExecutionRow {
  readonly label: PrintedCell;
  readonly rate: PrintedCell | null;
  /** Where the row answers a budget with what was spent of it instead of a rate (Beijing). */
  readonly budget: PrintedCell | null;
  readonly spent: PrintedCell | null;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly reason: PrintedCell | null;
  readonly headings: readonly number[];
  readonly blanks?: Blanks;
}
