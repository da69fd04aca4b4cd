import type { PrintedCell } from "../form";
import type { Span } from "../columns/columns";
import type { View } from "../view";

/**
 * What stands in the columns under 偏差原因分析: where one says what (人员保障 √) and another why (原因说明), the words of
 * all of them, at the first one's cell; a tick alone where no words are.
 */
export function readReason(view: View, row: number, span: Span | null): PrintedCell | null {
  if (!span) return null;
  let first: PrintedCell | null = null;
  const worded: PrintedCell[] = [];
  for (let column = span.from; column <= span.to; column += 1) {
    const cell = view.printed(row, column);
    if (!cell) continue;
    first ??= cell;
    if (/[\p{L}\p{N}]/u.test(cell.text)) worded.push(cell);
  }
  const [words, ...more] = worded;
  if (words === undefined || more.length === 0) return words ?? first;
  return { ...words, text: worded.map(({ text }) => text).join("；") };
}
