import type { IndicatorRow, PrintedCell } from "../form";
import { saysNothing } from "../../value/read";
import type { Columns } from "../columns/columns";
import { readParts } from "../readParts";
import { readReason } from "./readReason";
import { readSpan } from "./readSpan";
import { isUnreadableSign, readSign } from "../../value/signs";
import type { View } from "../view";

/** The value cells of one indicator row. */
export type RowCells = Pick<
  IndicatorRow,
  "operator" | "nature" | "target" | "adjustedTarget" | "unit" | "actual" | "weight" | "claimed" | "reason"
> & { readonly standard: PrintedCell | null; readonly actualUnit: PrintedCell | null };

/** 备注 of a row, where the form has such a column beside the reasons. */
export const readNote = (view: View, row: number, { note = null }: Columns): PrintedCell | null =>
  note === null ? null : readReason(view, row, note);

export function readRowCells(view: View, row: number, columns: Columns): RowCells {
  const parts = readParts(view, row, columns.target);
  const done = readParts(view, row, columns.actual);
  const signs = [...columns.signs.map((span) => readSpan(view, row, span)), parts?.sign ?? null];
  return {
    ...signCells(signs.filter((sign) => sign !== null)),
    target: parts ? parts.value : readSpan(view, row, columns.target),
    adjustedTarget: readSpan(view, row, columns.adjustedTarget),
    unit: readSpan(view, row, columns.unit) ?? parts?.unit ?? null,
    actual: done?.value ?? readSpan(view, row, columns.actual),
    actualUnit: done?.unit ?? null,
    weight: readSpan(view, row, columns.weight),
    claimed: readSpan(view, row, columns.claimed),
    reason: readReason(view, row, columns.reason),
    standard: readSpan(view, row, columns.standard),
  };
}

const noSigns = { operator: null, nature: null };

/**
 * Of the cells with signs the operator and the nature. Where none can be read as an operator, one that was meant as one
 * (≈, 区间) stands in its place; other words stand in the nature's.
 */
function signCells(signs: readonly PrintedCell[]): Pick<RowCells, "operator" | "nature"> {
  if (signs.length === 0) return noSigns;
  const of = (kind: ReturnType<typeof readSign>["kind"]) => signs.filter(({ text }) => readSign(text).kind === kind);
  const unreadable = of("unreadable");
  const meant = unreadable.find(({ text }) => isUnreadableSign(text)) ?? null;
  const operator = of("operator")[0] ?? meant;
  return { operator, nature: of("nature")[0] ?? unreadable.find((sign) => sign !== operator) ?? null };
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
