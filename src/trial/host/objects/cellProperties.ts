import type { CellArea } from "../book/cellArea";
import { fillColor, fillPattern } from "./rangeFill";

/** `Range.getCellProperties`, as far as the add-in asks: the fill of every cell. */
export const cellProperties = ({ sheet, row, column, rows, columns }: CellArea): unknown => {
  sheet.load();
  const fill = (atRow: number, atColumn: number): object => {
    const style = sheet.home.styles.get(sheet.cells.style(atRow, atColumn));
    return { format: { fill: { color: fillColor(style), pattern: fillPattern(style) } } };
  };
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_column, right) => fill(row + down, column + right)),
  );
};
