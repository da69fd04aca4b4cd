import type { PrintedCell } from "../form";
import type { Span } from "../columns/columns";
import type { View } from "../view";

/** The cell that a column holds in a row: the first filled one under its header. Null where all are blank. */
export function readSpan(view: View, row: number, span: Span | null): PrintedCell | null {
  if (!span) return null;
  for (let column = span.from; column <= span.to; column += 1) {
    const cell = view.printed(row, column);
    if (cell) return cell;
  }
  return null;
}
