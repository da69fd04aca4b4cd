import type { PrintedCell } from "../form";
import { saysNothing } from "../blankCell";
import type { Columns } from "../columns/columns";
import { readParts } from "../readParts";
import { readReason } from "./readReason";
import { readSpan } from "./readSpan";
import { isOperatorText } from "../signText";
import type { View } from "../view";

/** The value cells of one indicator row. */
export interface RowCells {
  readonly operator: PrintedCell | null;
  readonly nature: PrintedCell | null;
  readonly target: PrintedCell | null;
  readonly adjustedTarget: PrintedCell | null;
  readonly unit: PrintedCell | null;
  readonly actual: PrintedCell | null;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly reason: PrintedCell | null;
}

export function readRowCells(view: View, row: number, columns: Columns): RowCells {
  let operator: PrintedCell | null = null;
  let nature: PrintedCell | null = null;
  for (const span of columns.signs) {
    const sign = readSpan(view, row, span);
    if (sign === null) continue;
    if (operator === null && isOperatorText(sign.text)) operator = sign;
    else nature ??= sign;
  }
  const parts = readParts(view, row, columns.target);
  if (parts?.sign) {
    if (operator === null && isOperatorText(parts.sign.text)) operator = parts.sign;
    else nature ??= parts.sign;
  }
  return {
    operator,
    nature,
    target: parts ? parts.value : readSpan(view, row, columns.target),
    adjustedTarget: readSpan(view, row, columns.adjustedTarget),
    unit: readSpan(view, row, columns.unit) ?? parts?.unit ?? null,
    actual: readParts(view, row, columns.actual)?.value ?? readSpan(view, row, columns.actual),
    weight: readSpan(view, row, columns.weight),
    claimed: readSpan(view, row, columns.claimed),
    reason: readReason(view, row, columns.reason),
  };
}

/** Whether a row prints a target, an actual, a weight or a score at all. */
export function hasValues({ target, adjustedTarget, actual, weight, claimed }: RowCells): boolean {
  return target !== null || adjustedTarget !== null || actual !== null || weight !== null || claimed !== null;
}

/** Whether a row says anything in its target, actual or score: `/` and — say nothing. */
export function saysSomething({ target, adjustedTarget, actual, claimed }: RowCells): boolean {
  const says = (cell: PrintedCell | null) => cell !== null && !saysNothing(cell.text);
  return says(target) || says(adjustedTarget) || says(actual) || says(claimed);
}
