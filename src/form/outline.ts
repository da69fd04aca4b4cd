import type { PrintedCell } from "../evaluation/form";
import type { Columns } from "./columns";
import { isExecutionName } from "./executionName";
import { isLevelName } from "./levelName";
import { readRowCells, type RowCells } from "./rowCells";
import type { View } from "./view";

/**
 * Whether a row 二 | 产出指标 | 50 heads the rows below it in a table without level columns: it says neither target nor
 * actual, and its points are the sum of theirs.
 */
export function headsRows(view: View, row: number, columns: Columns, name: PrintedCell, own: RowCells): boolean {
  if (columns.level1 || columns.level2 || own.target || own.actual) return false;
  if (!isLevelName(name.text) && !isExecutionName(name.text)) return false;
  const points = own.weight === null ? NaN : pointsOf(own.weight);
  let sum = 0;
  for (let below = row + 1; below < view.rowCount; below += 1) {
    const { target, actual, weight } = readRowCells(view, below, columns);
    if ((!target && !actual) || weight === null) return false;
    sum += pointsOf(weight);
    if (Math.abs(sum - points) < 0.005) return true;
    if (!(sum < points)) return false;
  }
  return false;
}

const pointsOf = ({ value, text }: PrintedCell): number =>
  typeof value === "number" ? value : Number.parseFloat(text);
