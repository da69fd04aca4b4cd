import type { NewFile } from "excelize-wasm";
import { maxColumns, maxRows } from "../../host/book/a1";
import { columnPoints, rowPoints } from "../../host/book/sizes";
import type { Sheet } from "../../host/book/sheet";
import type { Area } from "../../../form/grid";
import { columnLetters } from "../../../cells";
import { fittedHeight } from "./fittedHeight";

/** Where rows or columns lie, in pixels: the first ones with sizes of their own, all others of the standard size. */
export class Axis {
  private readonly ends: number[] = [];

  /** @param sizes 0 for a hidden one @param standard the size of all that follow @param count how many there are */
  constructor(
    sizes: readonly number[],
    private readonly standard: number,
    readonly count: number,
  ) {
    let end = 0;
    for (const size of sizes) this.ends.push((end += size));
  }

  start(index: number): number {
    if (index <= 0) return 0;
    const known = this.ends.length;
    if (index <= known) return this.ends[index - 1] ?? 0;
    return (this.ends[known - 1] ?? 0) + (index - known) * this.standard;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  span(index: number, count: number): number {
    return this.start(index + count) - this.start(index);
  }

  /** The one that covers an offset; hidden ones are passed over. */
  at(offset: number): number {
    const known = this.ends.length;
    const end = this.ends[known - 1] ?? 0;
    if (offset >= end) return Math.min(known + Math.floor((offset - end) / this.standard), this.count - 1);
    let [low, high] = [0, known - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  get total(): number {
    return this.start(this.count);
  }
}

/** Pixels a point. */
export const pixels = 4 / 3;

/** Room beyond what a sheet uses, as much as a person scrolls into. */
const spare = { rows: 60, columns: 12 };

/** Rows whose height is asked for at once; the engine takes 0.1 ms and more for each. */
const atOnce = 400;

export interface Sizes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The engine takes a file's base width of 8 digits for the width; Excel adds room beside them. */
const columnWidth = (file: NewFile, sheet: string, column: number): number => {
  const width = Math.round(columnPoints(file, sheet, column) * pixels);
  return width === 56 ? 64 : width;
};

/** Reads the widths and heights of a sheet; those of far rows come a slice at a time. */
export class SheetSizes {
  private heights: number[] = [];
  private widths: number[] = [];
  /** Of columns and rows that have no size of their own. */
  private standard = { width: 64, height: 20 };
  private rowCount = 0;
  private columnCount = 0;

  constructor(readonly sheet: Sheet) {
    this.read();
  }

  get sizes(): Sizes {
    return {
      rows: new Axis(this.heights, this.standard.height, Math.max(this.rowCount + spare.rows, 100)),
      columns: new Axis(this.widths, this.standard.width, Math.max(this.columnCount + spare.columns, 26)),
    };
  }

  /** Whether heights are still standing in for ones not yet asked. */
  get unread(): boolean {
    return this.heights.length < this.rowCount;
  }

  /** Asks anew. */
  read(): void {
    const used = this.sheet.load().cells.used(true);
    this.rowCount = used ? used.row + used.rows : 0;
    // Whole columns may be formatted; nobody looks that far.
    this.columnCount = Math.min(used ? used.column + used.columns : 0, 200);
    const { file } = this.sheet.home;
    const { name } = this.sheet;
    this.standard = {
      width: columnWidth(file, name, maxColumns - 1),
      height: Math.round(rowPoints(file, name, maxRows - 1) * pixels),
    };
    this.widths = Array.from({ length: this.columnCount }, (_, column) =>
      file.GetColVisible(name, columnLetters(column)).visible ? columnWidth(file, name, column) : 0,
    );
    this.heights = [];
    this.readMore();
  }

  /** Asks some rows anew, also ones beyond what the sheet had before. */
  readRows({ row, rows }: Pick<Area, "row" | "rows">): void {
    const used = this.sheet.load().cells.used(true);
    this.rowCount = Math.max(this.rowCount, used ? used.row + used.rows : 0);
    if (used && used.column + used.columns > this.widths.length) return this.read();
    const end = Math.min(row + rows, this.heights.length, row + atOnce);
    for (let at = row; at < end; at += 1) this.heights[at] = this.height(at);
    if (this.unread) this.readMore();
  }

  readMore(): void {
    const end = Math.min(this.rowCount, this.heights.length + atOnce);
    for (let row = this.heights.length; row < end; row += 1) this.heights.push(this.height(row));
  }

  private height(row: number): number {
    const { file } = this.sheet.home;
    if (!file.GetRowVisible(this.sheet.name, row + 1).visible) return 0;
    const height = Math.round(rowPoints(file, this.sheet.name, row) * pixels);
    const { standard } = this;
    return height === standard.height ? fittedHeight(this.sheet, row, this.widths, height) : height;
  }
}
