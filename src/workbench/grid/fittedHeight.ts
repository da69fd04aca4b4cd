import { textAt } from "../../embedded/book/reading";
import type { Sheet } from "../../embedded/book/sheet";
import { mergedAt } from "./mergedAt";

const standard = 20;
const padding = 6;
const tallest = 545;

const context = document.createElement("canvas").getContext("2d");

/** Pixels a text takes in one line. */
export function textWidth(text: string, family: string, points: number, bold: boolean): number {
  if (!context) return text.length * points;
  context.font = `${bold ? "bold " : ""}${points * (4 / 3)}px "${family}", "Noto Sans SC", sans-serif`;
  return context.measureText(text).width;
}

/** The height of a row that has none of its own: Excel gives it room for what wraps in its cells, merged ones aside. */
export function fittedHeight(sheet: Sheet, row: number, columns: number, widths: readonly number[]): number {
  let height = standard;
  for (let column = 0; column < columns; column += 1) {
    const { Alignment, Font } = sheet.style(row, column);
    const points = Font?.Size ?? 11;
    if (sheet.cells.at(row, column) === undefined) continue;
    const line = Math.round(points * (4 / 3) * 1.35);
    const wraps = Alignment?.WrapText === true && !mergedAt(sheet, row, column);
    const room = Math.max((widths[column] ?? 64) - padding, 10);
    const lines = wraps
      ? textAt(sheet, row, column)
          .split("\n")
          .reduce(
            (sum, part) =>
              sum + Math.max(1, Math.ceil(textWidth(part, Font?.Family ?? "", points, Font?.Bold ?? false) / room)),
            0,
          )
      : 1;
    height = Math.max(height, lines * line + 3);
  }
  return Math.min(height, tallest);
}
