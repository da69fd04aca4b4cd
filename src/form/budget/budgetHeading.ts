import type { HeadingPoints, PrintedCell } from "../form";
import type { BudgetColumns } from "./budgetColumns";
import { headingPoints } from "../rows/headingPoints";
import type { View } from "../view";

/** The block's own label, 预算执行情况（万元）（20分）, and the points printed in it or over its 得分 column. */
export function budgetHeading(
  view: View,
  { first, last, left, columns }: BudgetColumns,
): { readonly label: PrintedCell | null; readonly points: HeadingPoints | null } {
  let label: PrintedCell | null = null;
  for (let row = first; row <= last; row += 1) {
    for (let column = 0; column < left; column += 1) label ??= view.printed(row, column);
  }
  const score = columns.get("claimed");
  const over = score === undefined ? null : view.printed(first, score);
  return { label, points: pointsIn(label) ?? pointsIn(over) };
}

function pointsIn(cell: PrintedCell | null): HeadingPoints | null {
  const points = cell ? headingPoints(cell.text) : null;
  return cell && points !== null ? { cell: cell.cell, text: cell.text, points } : null;
}
