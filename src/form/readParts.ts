import type { PrintedCell } from "./form";
import type { Span } from "./columns/columns";
import { isNumberText } from "../value/numbers";
import { isSign } from "../value/signs";
import type { View } from "./view";

/** What stands under one header 年度指标值 that is merged over several columns: ≥ | 48 | 次. */
export interface ValueParts {
  readonly sign: PrintedCell | null;
  readonly value: PrintedCell | null;
  readonly unit: PrintedCell | null;
}

/** The cells under a header, told apart by what they hold; null for the commonest one, of a single column. */
export function readParts(view: View, row: number, span: Span | null): ValueParts | null {
  if (span === null || span.from === span.to) return null;
  const cells: PrintedCell[] = [];
  for (let column = span.from; column <= span.to; column += 1) {
    const cell = view.printed(row, column);
    if (cell) cells.push(cell);
  }
  if (cells.length < 2) return null;
  const sign = cells.find(({ text }) => isSign(text)) ?? null;
  const [value = null, next] = cells.filter((cell) => cell !== sign);
  const unit = value && next && isNumberText(value.text) && !isNumberText(next.text) ? next : null;
  return { sign, value, unit };
}
