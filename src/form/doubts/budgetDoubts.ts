import { rowOf } from "../../cells";
import type { BudgetBlock } from "../budget/budgetBlock";
import { isFundsLabel } from "../budget/budgetLabel";
import { readBudgetColumns } from "../budget/budgetColumns";
import type { Doubt, PrintedCell } from "../form";
import { budgetWord } from "../header/headerWords";
import { holdsAmount } from "../../value/money";
import { saysNothing } from "../../value/read";
import type { View } from "../view";

/**
 * What the budget block leaves open: a heading that nobody knows over a filled amount, an amount or a score that cannot be read, or
 * amounts that stand there and make no block. Spec section 8.
 */
export function budgetDoubts(view: View, start: number, end: number, block: BudgetBlock | null): readonly Doubt[] {
  if (block === null) return unusedBlock(view, start, end);
  const columns = readBudgetColumns(view, block.row, end);
  if (!columns) return [];
  const total = viewRowOf(view, columns.last + 1, end, block.total.label);
  if (total === null) return [];
  const doubts: Doubt[] = block.untotalled
    ? [doubtOf(view, block.total.label, total, "layout", "untotalled", false)]
    : [];
  const known = new Set(columns.columns.values());
  const needed = (["spent", "weight", "claimed"] as const).some((role) => !columns.columns.has(role));
  const budgeted = columns.columns.has("adjusted") && columns.columns.has("initial");
  for (let column = 0; column < view.columnCount; column += 1) {
    const cell = view.printed(total, column);
    if (!cell || cell.cell === block.total.label.cell || saysNothing(cell.text)) continue;
    const isNumber = holdsAmount(cell);
    if (known.has(column)) {
      const role = [...columns.columns].find(([, at]) => at === column)?.[0];
      if (isNumber || role === "reason" || role === "rate" || role === undefined) continue;
      doubts.push(doubtOf(view, cell, total, "value", "spent", false));
      continue;
    }
    const heading = headingOf(view, columns.first, columns.last, column);
    if (heading === null || !isNumber || budgetWord(heading.text) || isFundsLabel(heading.text)) continue;
    doubts.push(doubtOf(view, heading, columns.first, "column", "budget", !(needed || !budgeted)));
  }
  return doubts;
}

function doubtOf(
  view: View,
  { cell, text }: PrintedCell,
  row: number,
  kind: Doubt["kind"],
  reason: Doubt["reason"],
  settled: boolean,
): Doubt {
  return { cell, row: view.sheetRow(row), text, kind, settled, reason, role: null };
}

function viewRowOf(view: View, from: number, end: number, label: PrintedCell): number | null {
  for (let row = from; row < end; row += 1) if (view.sheetRow(row) === rowOf(label.cell)) return row;
  return null;
}

function headingOf(view: View, first: number, last: number, column: number): PrintedCell | null {
  for (let row = last; row >= first; row -= 1) {
    const cell = view.printed(row, column);
    if (cell) return cell;
  }
  return null;
}

/** A row above the table with two headings of amounts over numbers, that no block was made of. */
function unusedBlock(view: View, start: number, end: number): readonly Doubt[] {
  for (let row = start; row < end; row += 1) {
    const headed: PrintedCell[] = [];
    for (let column = 0; column < view.columnCount; column += 1) {
      const cell = view.printed(row, column);
      if (cell && typeof cell.value === "string" && budgetWord(cell.text)) headed.push(cell);
    }
    const [first] = headed;
    if (first && headed.length > 1 && row + 1 < end && hasNumber(view, row + 1))
      return [doubtOf(view, first, row, "layout", "execution", false)];
  }
  return [];
}

function hasNumber(view: View, row: number): boolean {
  for (let column = 0; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell && holdsAmount(cell)) return true;
  }
  return false;
}
