import type { PrintedCell } from "../form";
import type { Columns } from "../columns/columns";
import { isExecutionName } from "../budget/executionName";
import { isLevelName } from "./levelName";
import { readRowCells, type RowCells } from "./rowCells";
import { add, compare, equal, zero, type Rational } from "../../value/exact/rational";
import { pointsOf } from "../../value/numbers";
import type { View } from "../view";

/**
 * The last of the rows that a row 二 | 产出指标 | 50 heads in a table without level columns: it says neither target nor
 * actual, and its points are the sum of theirs, further headings between them left out. Null for any other row.
 */
export function lastHeaded(view: View, row: number, columns: Columns, name: PrintedCell, own: RowCells): number | null {
  if (columns.level1 || columns.level2 || own.weight === null || own.target || own.actual) return null;
  if (!isLevelName(name.text) && !isExecutionName(name.text)) return null;
  const points = pointsIn(own.weight);
  if (points === null) return null;
  let sum = zero;
  for (let below = row + 1; below < view.rowCount; below += 1) {
    const { target, actual, weight } = readRowCells(view, below, columns);
    if (weight === null) return null;
    if (!target && !actual) continue;
    const own = pointsIn(weight);
    if (own === null) return null;
    sum = add(sum, own);
    if (equal(sum, points)) return below;
    if (compare(sum, points) > 0) return null;
  }
  return null;
}

const pointsIn = ({ value, format }: PrintedCell): Rational | null => pointsOf(value, format);
