import type { Area } from "../../../form/grid";
import { columnLetters } from "../../../hosts/file/reference";
import { done } from "./engineResult";
import { textAt } from "./reading";
import type { Sheet } from "./sheet";

/** Digits a text takes in a line: characters beyond Latin count twice. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > "\u02ff" ? 2 : 1), 0);

/** Makes each column as wide as its longest line; columns without text keep their width. */
export const autofitColumns = (sheet: Sheet, area: Area): void => {
  sheet.mayChange();
  const used = sheet.cells.used(false);
  if (!used) return;
  const last = Math.min(area.column + area.columns, used.column + used.columns);
  for (let column = area.column; column < last; column += 1) {
    let digits = 0;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      if (sheet.merges.touching({ row, column, rows: 1, columns: 1 }).length > 0) continue;
      for (const line of textAt(sheet, row, column).split("\n")) digits = Math.max(digits, width(line));
    }
    const letters = columnLetters(column);
    if (digits > 0) done(sheet.home.file.SetColWidth(sheet.name, letters, letters, Math.min(digits + 1.71, 255)));
  }
};
