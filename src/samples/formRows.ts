import { type Block, joined } from "./rows/block";
import { budgetRows, executionScore } from "./rows/budgetRows";
import { goalRows } from "./rows/goalRows";
import { headRows } from "./rows/headRows";
import { indicatorRows } from "./rows/indicatorRows";
import { noteRows } from "./rows/noteRows";
import { totalRow } from "./rows/totalRow";
import type { SampleForm } from "./sampleForm";

/** A form's rows and the place of its table's header. */
export interface FormRows extends Block {
  /** From 0, on the sheet. */
  readonly headerRow: number;
}

/** A whole form, its first row at `top` of the sheet (from 0). */
export function formRows(form: SampleForm, top: number): FormRows {
  const head = headRows(form, top);
  const budgetTop = top + head.rows.length;
  const budget = budgetRows(form, budgetTop);
  const goal = goalRows(form, budgetTop + budget.rows.length);
  const headerRow = budgetTop + budget.rows.length + goal.rows.length;
  const table = indicatorRows(form, headerRow);
  const end = headerRow + table.rows.length;
  const summed = { first: headerRow + 1, last: end - 1, executionScore: executionScore(form, budgetTop) };
  const total = totalRow(form, end, summed);
  const notes = noteRows(form, end + total.rows.length);
  return { ...joined([head, budget, goal, table, total, notes]), headerRow };
}
