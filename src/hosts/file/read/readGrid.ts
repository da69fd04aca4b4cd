import type { CellValue } from "../../../form/form";
import type { Area, Grid } from "../../../form/grid";
import { formatToRead } from "../../../form/markFormat";
import { attribute, rootPrefix, tags } from "../package/xml";
import { addressOf, parseArea } from "../../../cells";
import { scanCells, type ScannedCell } from "./scanCells";
import type { ShowText } from "./shownText";
import { typedValue } from "./typedValue";

export interface GridSource {
  readonly sheet: string;
  /** The sheet's part. */
  readonly xml: string;
  readonly sharedStrings: readonly string[];
  /** By cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly show: ShowText;
  /** The value of a formula the file holds no value for. */
  readonly calculate: (cell: string) => CellValue;
}

/** A cell in the last column of an otherwise narrow sheet must not cost gigabytes: columns beyond are left out. */
const MAX_CELLS = 2 ** 25;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

const mergesOf = (xml: string): Area[] => {
  const afterCells = xml.slice(xml.indexOf(`</${rootPrefix(xml, "worksheet")}sheetData>`) + 1);
  return tags(afterCells, "mergeCell").flatMap((tag) => {
    const area = parseArea(attribute(tag, "ref") ?? "");
    return area !== null && area.rows * area.columns > 1 ? [area] : [];
  });
};

/** Rows of each merge by row, so that a look-up need not go through all merges. */
const coveredTest = (merges: readonly Area[]): ((row: number, column: number) => boolean) => {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    if (area.rows > 1000) tall.push(area);
    else for (let row = area.row; row < area.row + area.rows; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  const covers = (area: Area, row: number, column: number) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns &&
    !(row === area.row && column === area.column);
  return (row, column) =>
    (byRow.get(row)?.some((area) => covers(area, row, column)) ?? false) ||
    tall.some((area) => covers(area, row, column));
};

const cellsOf = (source: GridSource, merges: readonly Area[]): Cell[] => {
  const covered = coveredTest(merges);
  const cells: Cell[] = [];
  scanCells(source.xml, (cell: ScannedCell) => {
    if (covered(cell.row, cell.column)) return;
    const value =
      cell.value === null
        ? source.calculate(addressOf(cell.row, cell.column))
        : typedValue(cell.type, cell.value, source.sharedStrings, source.date1904);
    if (value === null && !cell.formula) return;
    const format = formatToRead(value, source.formats[cell.style] ?? "General");
    cells.push({ row: cell.row, column: cell.column, value, format });
  });
  return cells;
};

/** A sheet's part -> its Grid, from the first to the last cell that holds a value or a formula; hidden rows count. */
export const readGrid = (source: GridSource): Grid => {
  const merges = mergesOf(source.xml);
  const cells = cellsOf(source, merges);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const filledRows = new Set<number>();
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
    filledRows.add(row);
  }
  if (cells.length === 0) return { sheet: source.sheet, row: 0, column: 0, values: [], texts: [], formats: [], merges };
  const width = Math.min(right - left + 1, Math.max(1, Math.floor(MAX_CELLS / filledRows.size)));
  // Rows without a cell are one and the same array, so that a long gap costs little.
  const rowsOf = <T>(blank: T): T[][] => {
    const empty = new Array<T>(width).fill(blank);
    return Array.from({ length: bottom - top + 1 }, (_, row) => (filledRows.has(top + row) ? [...empty] : empty));
  };
  const values = rowsOf<CellValue>(null);
  const texts = rowsOf("");
  const formats = rowsOf("General");
  for (const { row, column, value, format } of cells) {
    if (column - left >= width) continue;
    const [valueRow, textRow, formatRow] = [values[row - top], texts[row - top], formats[row - top]];
    if (valueRow !== undefined) valueRow[column - left] = value;
    if (textRow !== undefined) textRow[column - left] = source.show(value, format);
    if (formatRow !== undefined) formatRow[column - left] = format;
  }
  return { sheet: source.sheet, row: top, column: left, values, texts, formats, merges };
};
