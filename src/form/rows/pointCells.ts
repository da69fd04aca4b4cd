import { fromNumber, isNegative, parseDecimal, type Rational } from "../../value/exact/rational";
import type { CellValue } from "../form";
import { isNumberText } from "../../value/numbers";
import { plainText } from "../../value/plainText";
import type { View } from "../view";

/** The points that a cell's value says: 10, 10分; null where it is no number, or one below 0. */
export function pointsOf(value: CellValue): Rational | null {
  const read =
    typeof value === "number"
      ? fromNumber(value)
      : typeof value === "string" && isNumberText(value)
        ? parseDecimal(plainText(value).replace(/分$/, ""))
        : null;
  return read === null || isNegative(read) ? null : read;
}

export const pointsAt = (view: View, row: number, column: number): Rational | null => pointsOf(view.value(row, column));
