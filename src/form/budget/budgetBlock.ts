import type { Blanks, BudgetRow, HeadingPoints, PrintedCell } from "../form";

/** What the budget block of a form prints, before it is known whether the table has a row 预算执行率 too. */
export interface BudgetBlock {
  readonly total: BudgetRow;
  readonly rate: PrintedCell | null;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly reason: PrintedCell | null;
  readonly heading: HeadingPoints | null;
  readonly parts: readonly BudgetRow[];
  /** No row is their total: `total` is only one of the parts. */
  readonly untotalled?: true;
  readonly blanks?: Blanks;
  /** The first row of the block in the view. */
  readonly row: number;
}

/** Whether the block carries the points of execution, so that a row 预算执行率 of the table would count them twice. */
export function carriesPoints({ weight, claimed, heading }: BudgetBlock): boolean {
  return weight !== null || claimed !== null || heading !== null;
}
