import type { PrintedCell } from "../form";
import type { View } from "../view";

/** What is written beside 偏差大或目标未完成原因分析 under the table; null where nothing is. */
export function sharedReasonOf(view: View, row: number, label: number): PrintedCell | null {
  for (let column = label + 1; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell) return cell;
  }
  return null;
}
