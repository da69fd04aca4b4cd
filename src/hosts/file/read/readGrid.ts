import type { CellValue } from "../../../form/form";
import type { Area, Grid } from "../../../form/grid";
import { formatToRead } from "../../../form/markFormat";
import { addressOf } from "../../../cells";
import { WorkbookProblem } from "../problem";
import { type Box, boxOf, isBearable, nearCells } from "./farCells";
import { coveredTest, mergesOf } from "./merges";
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

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** What a sheet holds, or why it is not told. */
export interface ReadSheet {
  readonly grid: Grid;
  /** Cells so far from all others that they are left out. */
  readonly far: readonly string[];
  /** How many cells were read. */
  readonly cells: number;
}

const cellsOf = (source: GridSource, merges: readonly Area[], most: number): Cell[] | WorkbookProblem => {
  const covered = coveredTest(merges);
  const cells: Cell[] = [];
  let seen = 0;
  const whole = scanCells(source.xml, (cell: ScannedCell) => {
    seen += 1;
    if (seen > most || covered(cell.row, cell.column)) return;
    const value =
      cell.value === null
        ? source.calculate(addressOf(cell.row, cell.column))
        : typedValue(cell.type, cell.value, source.sharedStrings, source.date1904);
    if (value === null && !cell.formula) return;
    const format = formatToRead(value, source.formats[cell.style] ?? "General");
    cells.push({ row: cell.row, column: cell.column, value, format });
  });
  if (seen > most) return new WorkbookProblem("too-large", source.sheet);
  return whole ? cells : new WorkbookProblem("damaged", source.sheet);
};

/**
 * A sheet's part -> its Grid, from the first to the last cell that holds a value or a formula; hidden rows count.
 * @param most so many cells are read at most
 */
export const readGrid = (source: GridSource, most = Infinity): ReadSheet | WorkbookProblem => {
  const merges = mergesOf(source.xml);
  const all = cellsOf(source, merges, most);
  if (all instanceof WorkbookProblem) return all;
  const cells = nearCells(all);
  const near = new Set(cells);
  const far = all.length === cells.length ? [] : all.filter((cell) => !near.has(cell));
  const box = boxOf(cells);
  if (!isBearable(box, cells.length)) return new WorkbookProblem("too-large", source.sheet);
  const addresses = far.map(({ row, column }) => addressOf(row, column));
  return { grid: gridOf(source, cells, box, merges), far: addresses, cells: all.length };
};

const gridOf = (source: GridSource, cells: readonly Cell[], box: Box, merges: readonly Area[]): Grid => {
  if (cells.length === 0) return { sheet: source.sheet, row: 0, column: 0, values: [], texts: [], formats: [], merges };
  const { top, left, bottom, right } = box;
  const filledRows = new Set(cells.map(({ row }) => row));
  // Rows without a cell are one and the same array, so that a long gap costs little.
  const rowsOf = <T>(blank: T): T[][] => {
    const empty = new Array<T>(right - left + 1).fill(blank);
    return Array.from({ length: bottom - top + 1 }, (_, row) => (filledRows.has(top + row) ? [...empty] : empty));
  };
  const values = rowsOf<CellValue>(null);
  const texts = rowsOf("");
  const formats = rowsOf("General");
  for (const { row, column, value, format } of cells) {
    const [valueRow, textRow, formatRow] = [values[row - top], texts[row - top], formats[row - top]];
    if (valueRow !== undefined) valueRow[column - left] = value;
    if (textRow !== undefined) textRow[column - left] = source.show(value, format);
    if (formatRow !== undefined) formatRow[column - left] = format;
  }
  return { sheet: source.sheet, row: top, column: left, values, texts, formats, merges };
};
