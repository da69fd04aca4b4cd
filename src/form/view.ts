import type { CellValue, PrintedCell } from "./form";
import { addressOf, columnLetters } from "../cells";
import { isBlankCell } from "../value/nothing";
import type { Area, Grid } from "./grid";

/**
 * A grid without its blank rows and columns, so that a spacer column or an empty row inside a table means nothing.
 * Rows and columns of a view count from 0 over what is left; addresses are those of the sheet.
 */
export class View {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly letters: readonly string[];
  private readonly anchors = new Map<number, Area>();
  private rowWritten = -1;
  private rowText = "";

  constructor(
    readonly grid: Grid,
    private readonly rows: readonly number[],
    private readonly columns: readonly number[],
  ) {
    this.rowCount = rows.length;
    this.columnCount = columns.length;
    this.letters = columns.map((column) => columnLetters(grid.column + column));
    this.placeMerges();
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[this.rows[row] ?? -1]?.[this.columns[column] ?? -1] ?? null;
  }

  /** The trimmed text shown; a number that its column is too narrow to show (`####`) is given as it is. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null ? "" : this.shown(value, this.rows[row] ?? -1, this.columns[column] ?? -1);
  }

  /** The cell as printed; null where it is blank. */
  printed(row: number, column: number): PrintedCell | null {
    const line = this.rows[row] ?? -1;
    const place = this.columns[column] ?? -1;
    const value = this.grid.values[line]?.[place] ?? null;
    if (value === null || isBlankCell(value)) return null;
    const format = this.grid.formats[line]?.[place] || "General";
    return { cell: this.address(row, column), value, text: this.shown(value, line, place), format };
  }

  address(row: number, column: number): string {
    if (row !== this.rowWritten) {
      this.rowWritten = row;
      this.rowText = String(this.sheetRow(row));
    }
    return (this.letters[column] ?? "") + this.rowText;
  }

  /** 1-based row on the sheet. */
  sheetRow(row: number): number {
    return this.grid.row + (this.rows[row] ?? 0) + 1;
  }

  /** Column on the sheet, from 0. */
  sheetColumn(column: number): number {
    return this.grid.column + (this.columns[column] ?? 0);
  }

  /** The merged area that begins at a cell, in rows and columns of the view; null where none does. */
  merge(row: number, column: number): Area | null {
    return this.anchors.get(row * this.columnCount + column) ?? null;
  }

  /** The address at which a cell is filled: that of the merge it is in; null where that begins in a row above. */
  placeOf(row: number, column: number): string | null {
    const [line, place] = [this.sheetRow(row) - 1, this.sheetColumn(column)];
    const merge = this.grid.merges.find(
      (one) => line >= one.row && line < one.row + one.rows && place >= one.column && place < one.column + one.columns,
    );
    if (merge === undefined) return this.address(row, column);
    return merge.row === line ? addressOf(merge.row, merge.column) : null;
  }

  /** Whether the host told of any merged area at all: without them, blanks are the only hint. */
  get hasMerges(): boolean {
    return this.grid.merges.length > 0;
  }

  /** `A1:I21`, from two cells of the view. */
  range(top: number, left: number, bottom: number, right: number): string {
    const corner = (row: number, column: number) =>
      addressOf(this.sheetRow(row) - 1, this.grid.column + (this.columns[column] ?? 0));
    return `${corner(top, left)}:${corner(bottom, right)}`;
  }

  /** The place in the view of a row or column of the sheet (from 0), or of the next one that is not blank. */
  rowAt(sheetRow: number): number {
    return placeOf(this.rows, sheetRow - this.grid.row);
  }

  columnAt(sheetColumn: number): number {
    return placeOf(this.columns, sheetColumn - this.grid.column);
  }

  /** The same grid seen through some of its columns only. */
  slice(from: number, to: number): View {
    return viewOf(this.grid, this.rows, this.columns.slice(from, to));
  }

  private shown(value: string | number | boolean, line: number, place: number): string {
    const text = (this.grid.texts[line]?.[place] ?? "").trim();
    if (text === "" || (typeof value === "number" && text.startsWith("#"))) return String(value).trim();
    return text;
  }

  private placeMerges(): void {
    for (const merge of this.grid.merges) {
      const row = this.rowAt(merge.row);
      const column = this.columnAt(merge.column);
      const rows = this.rowAt(merge.row + merge.rows) - row;
      const columns = this.columnAt(merge.column + merge.columns) - column;
      if (rows < 1 || columns < 1 || rows * columns < 2) continue;
      this.anchors.set(row * this.columnCount + column, { row, column, rows, columns });
    }
  }
}

/** The view of a whole grid. */
export function viewGrid(grid: Grid): View {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = grid.values.map((_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  return viewOf(grid, rows, columns);
}

function viewOf(grid: Grid, rows: readonly number[], columns: readonly number[]): View {
  const filledRows = rows.filter((row) => {
    const values = grid.values[row] ?? [];
    return columns.some((column) => !isBlankCell(values[column] ?? null));
  });
  const filledColumns = columns.filter((column) =>
    filledRows.some((row) => !isBlankCell(grid.values[row]?.[column] ?? null)),
  );
  return new View(grid, filledRows, filledColumns);
}

/** How many of the sorted numbers lie before one: its place among them. */
function placeOf(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
