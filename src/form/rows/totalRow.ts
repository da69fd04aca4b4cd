import type { PrintedCell, TotalRow } from "../form";
import { blanksOf } from "./blanks";
import type { Columns } from "../columns/columns";
import { holdsNumber } from "../../value/numbers";
import { plainText } from "../../value/plainText";
import { readSpan } from "./readSpan";
import type { View } from "../view";

/** The row 总分 or 合计: its numbers stand under 分值 and 得分, or, where cells are merged otherwise, in that order. */
export function readTotalRow(view: View, row: number, label: PrintedCell, columns: Columns): TotalRow {
  const numbers: PrintedCell[] = [];
  for (let column = 0; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell && cell.cell !== label.cell && holdsNumber(cell)) numbers.push(cell);
  }
  const numberAt = (cell: PrintedCell | null) => (cell && holdsNumber(cell) ? cell : null);
  const weight = numberAt(readSpan(view, row, columns.weight));
  const claimed = numberAt(readSpan(view, row, columns.claimed));
  if (weight && !claimed && coversBoth(view, row, columns)) return { label, weight: null, claimed: weight };
  if (weight || claimed)
    return {
      label,
      weight,
      claimed: claimed ?? (columns.claimed ? null : after(numbers, weight)),
      ...blanksOf(view, row, { claimed: columns.claimed }, { claimed }),
    };
  const written = numberInLabel(label);
  if (written) return { label, weight: null, claimed: written };
  if (numbers.length > 1) return { label, weight: numbers[0] ?? null, claimed: numbers[1] ?? null };
  const only = numbers[0] ?? null;
  return {
    label,
    weight: null,
    claimed: only,
    ...blanksOf(view, row, { claimed: columns.claimed }, { claimed: only }),
  };
}

/** 总分：98分, written in one cell: the cell with the number alone. */
export function numberInLabel(label: PrintedCell): PrintedCell | null {
  const number = /[::=](-?\d+(?:\.\d+)?)分?(?:[;,].*)?$/.exec(plainText(label.text))?.[1];
  return number === undefined ? null : { ...label, value: number, text: number };
}

/** One cell merged over 分值 and 得分. */
function coversBoth(view: View, row: number, { weight, claimed }: Columns): boolean {
  if (!weight || !claimed || claimed.from < weight.from) return false;
  return weight.from + (view.merge(row, weight.from)?.columns ?? 1) > claimed.from;
}

function after(numbers: readonly PrintedCell[], weight: PrintedCell | null): PrintedCell | null {
  const place = numbers.findIndex(({ cell }) => cell === weight?.cell);
  return place < 0 ? null : (numbers[place + 1] ?? null);
}
