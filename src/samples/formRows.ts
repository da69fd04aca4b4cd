import { type Block, joined, span, spannedRow, tallSpan } from "./rows/block";
import { budgetRows, executionScore } from "./rows/budgetRows";
import { indicatorRows } from "./rows/indicatorRows";
import { totalRow } from "./rows/totalRow";
import type { SampleForm } from "./sampleForm";
import { text } from "../summary/cells";

const titleHeight = 36;

/** Title, the line under it, and the fields of the head. */
function headRows({ title, subtitle, head, layout }: SampleForm, top: number): Block {
  const widths = layout.columnWidths;
  const titleRow = spannedRow([span(text(title, "title"), widths.length)], top, widths);
  const subtitleRow = spannedRow([span(text(subtitle, "note"), widths.length)], top + 1, widths);
  const pairs = head.map((pair, index) =>
    spannedRow(
      pair.flatMap(([label, labelColumns, value, valueColumns]) => [
        span(text(label, "label"), labelColumns),
        span(text(value, "center"), valueColumns),
      ]),
      top + 2 + index,
      widths,
    ),
  );
  return joined([{ ...titleRow, heights: [titleHeight] }, subtitleRow, ...pairs]);
}

const label = "年度总体目标";
const writingHeight = 48;

/** 年度总体目标: what was expected, and what was reached where the form asks for it. */
function goalRows({ goal, layout }: SampleForm, top: number): Block {
  if (goal === null) return joined([]);
  const { columnWidths } = layout;
  const width = columnWidths.length;
  if (goal.reached === null) {
    return spannedRow([span(text(label, "label")), span(text(goal.expected, "text"), width - 1)], top, columnWidths);
  }
  const left = Math.floor(width / 2);
  const right = width - 1 - left;
  const header = spannedRow(
    [
      tallSpan(text(label, "label")),
      span(text("预期目标", "header"), left),
      span(text("实际完成情况", "header"), right),
    ],
    top,
    columnWidths,
  );
  const body = spannedRow(
    [span(text("", "label")), span(text(goal.expected, "text"), left), span(text(goal.reached, "text"), right)],
    top + 1,
    columnWidths,
  );
  const block = joined([header, { ...body, heights: body.heights.map((height) => Math.max(writingHeight, height)) }]);
  return { ...block, merges: [{ row: top, column: 0, rows: 2, columns: 1 }, ...block.merges] };
}

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

/** Notes under the table, each over its whole width. */
const noteRows = ({ notes, layout }: SampleForm, top: number): Block =>
  joined(
    notes.map((note, index) =>
      spannedRow([span(text(note, "remark"), layout.columnWidths.length)], top + index, layout.columnWidths),
    ),
  );
