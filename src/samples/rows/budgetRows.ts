import { addressOf } from "../../cells";
import { formula, text, typed } from "../../summary/cells";
import type { CellModel } from "../../summary/sheetModel";
import type { BudgetColumn } from "../formLayout";
import type { SampleForm } from "../sampleForm";
import type { BudgetField, SampleBudgetRow } from "../sampleRow";
import { type Block, filledRow, joined, span, spannedRow, tallSpan } from "./block";

/** Column of a field on the sheet, from 0, or -1; the block's heading takes the first. */
const columnOf = (columns: readonly BudgetColumn[], field: BudgetField): number => {
  const index = columns.findIndex((each) => each.field === field);
  return index < 0 ? -1 : columns.slice(0, index).reduce((sum, each) => sum + each.columns, 1);
};

const reached = ({ adjusted, spent }: SampleBudgetRow): number | null =>
  typeof adjusted === "number" && typeof spent === "number" && adjusted > 0 ? spent / adjusted : null;

function rateCell(budget: SampleBudgetRow, columns: readonly BudgetColumn[], row: number): CellModel {
  const [adjusted, spent] = [columnOf(columns, "adjusted"), columnOf(columns, "spent")].map((at) => addressOf(row, at));
  return formula(`IF(SUM(${adjusted})=0,"",${spent}/${adjusted})`, reached(budget) ?? "", "centerPercent");
}

function scoreCell(budget: SampleBudgetRow, columns: readonly BudgetColumn[], row: number, points: number): CellModel {
  const rate = addressOf(row, columnOf(columns, "rate"));
  const share = reached(budget);
  const score = share === null ? "" : Math.round(points * Math.min(1, share) * 100) / 100;
  return formula(`IF(${rate}="","",ROUND(${points}*MIN(1,${rate}),2))`, score, "center");
}

function cellOf(form: SampleForm, index: number, field: BudgetField, row: number): CellModel {
  const budget = form.budget[index];
  if (budget === undefined) return text("", "center");
  const points = index === 0 ? form.executionPoints : null;
  if (points !== null && field === "rate") return rateCell(budget, form.layout.budget, row);
  if (points !== null && field === "claimed") return scoreCell(budget, form.layout.budget, row, points);
  if (field === "label") return text(budget.label, index === 0 ? "center" : "text");
  const value = budget[field];
  const amount = field === "initial" || field === "adjusted" || field === "spent";
  return typed(value, amount && typeof value !== "string" ? "amount" : "center");
}

/** 预算执行情况: its heading merged down the first column, the total row first. */
export function budgetRows(form: SampleForm, top: number): Block {
  const { columnWidths, budget, budgetHeading } = form.layout;
  const header = [
    tallSpan(text(budgetHeading, "label")),
    ...budget.map(({ header: words, columns }) => span(text(words, "header"), columns)),
  ];
  const rows = form.budget.map((_, index) => [
    span(text("", "label")),
    ...budget.map(({ field, columns }) => span(cellOf(form, index, field, top + 1 + index), columns)),
  ]);
  const width = columnWidths.length;
  const block = joined([
    spannedRow(filledRow(header, width, "header"), top, columnWidths),
    ...rows.map((row, index) => spannedRow(filledRow(row, width, "center"), top + 1 + index, columnWidths)),
  ]);
  const heading = { row: top, column: 0, rows: block.rows.length, columns: 1 };
  return { ...block, merges: [heading, ...block.merges] };
}

/** Where the execution's score stands, on a block that begins at `top`: `H5`; "" where the layout has none. */
export function executionScore({ layout }: SampleForm, top: number): string {
  const column = columnOf(layout.budget, "claimed");
  return column < 0 ? "" : addressOf(top + 1, column);
}
