import type { PrintedCell } from "../form";
import type { Columns } from "../columns/columns";
import { isExecutionName } from "../budget/executionName";
import { isLevelName } from "./levelName";
import { readRowCells, type RowCells } from "./rowCells";
import type { View } from "../view";

/**
 * The last of the rows that a row 二 | 产出指标 | 50 heads in a table without level columns: it says neither target nor
 * actual, and its points are the sum of theirs, further headings between them left out. Null for any other row.
 */
export function lastHeaded(view: View, row: number, columns: Columns, name: PrintedCell, own: RowCells): number | null {
  if (columns.level1 || columns.level2 || own.weight === null || own.target || own.actual) return null;
  if (!isLevelName(name.text) && !isExecutionName(name.text)) return null;
  const points = pointsOf(own.weight);
  let sum = 0;
  for (let below = row + 1; below < view.rowCount; below += 1) {
    const { target, actual, weight } = readRowCells(view, below, columns);
    if (weight === null) return null;
    if (!target && !actual) continue;
    sum += pointsOf(weight);
    if (Math.abs(sum - points) < 0.005) return below;
    if (!(sum < points)) return null;
  }
  return null;
}

const pointsOf = ({ value, text }: PrintedCell): number =>
  typeof value === "number" ? value : Number.parseFloat(text);
