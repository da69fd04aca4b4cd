import { addressOf } from "../cells";
import type { CellValue } from "../form/form";
import type { Grid } from "../form/grid";
import { typed } from "./cells";
import type { RemarkRow } from "./remarks";
import type { CellModel, SheetModel } from "./sheetModel";
import { lineOf, sumOfValue, type WrittenRows } from "./writtenRows";

/** Something that a person typed on a summary outside its remarks. */
export interface TypedCell {
  /** Where it stood. */
  readonly cell: string;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** The written row that it stands in or below, and how far below; null where it stands above all of them. */
  readonly below: { readonly line: string; readonly rows: number } | null;
  /** In rows below everything that was written: how far below. */
  readonly end: number | null;
}

/** Contents that more rows than these have tell no row. */
const common = 40;

/** Matches the rows of a sheet with those that were written, in order where they are, else by what they have in common. */
class WrittenMatcher {
  private readonly lines: readonly (readonly string[])[];
  private readonly rowsOf = new Map<string, number[]>();
  private readonly taken = new Set<number>();
  private next = 0;

  constructor(private readonly written: WrittenRows) {
    this.lines = written.map((line) => line.split(","));
    this.lines.forEach((line, row) => {
      for (const sum of new Set(line))
        if (sum !== "" && sum !== "F") this.rowsOf.set(sum, [...(this.rowsOf.get(sum) ?? []), row]);
    });
  }

  /** @returns the written row; null where the row is none of ours */
  take(sums: readonly string[]): { readonly line: string; readonly sums: readonly string[] } | null {
    const own = sums.filter((sum) => sum !== "");
    if (own.length === 0) return null;
    const near = [0, 1, 2, 3].map((ahead) => this.next + ahead);
    const found = this.best(own, near) ?? this.best(own, [...new Set(own.flatMap((sum) => this.rowsWith(sum)))]);
    if (found === null) return null;
    this.taken.add(found);
    this.next = found + 1;
    return { line: this.written[found] ?? "", sums: this.lines[found] ?? [] };
  }

  private rowsWith(sum: string): readonly number[] {
    const rows = this.rowsOf.get(sum) ?? [];
    return rows.length > common ? [] : rows;
  }

  private best(own: readonly string[], rows: readonly number[]): number | null {
    let best: number | null = null;
    let most = 0;
    for (const row of rows) {
      const line = this.lines[row];
      if (!line || this.taken.has(row)) continue;
      const shared = own.filter((sum) => line.includes(sum)).length;
      const wanted = line.filter((sum) => sum !== "" && sum !== "F").length;
      if (shared > most && shared * 2 >= Math.min(own.length, wanted)) [best, most] = [row, shared];
    }
    return best;
  }
}

/**
 * What a person typed on a summary that is neither in its remarks nor beside them: in the blank rows, under the tables, over
 * something that was written. A number over a formula is none of it: 固化为数值 puts such there too.
 * @param told columns of rows that were read as remarks already
 */
export function typedCells(grid: Grid, written: WrittenRows, told: ReadonlySet<string>): readonly TypedCell[] {
  const matcher = new WrittenMatcher(written);
  const blanks = Array.from({ length: grid.column }, (): CellValue => null);
  const found: { readonly row: number; readonly matched: boolean; readonly cells: readonly TypedCell[] }[] = [];
  let above: TypedCell["below"] = null;
  grid.values.forEach((values, index) => {
    const row = grid.row + index;
    const line = [...blanks, ...values].map((value, column) => (told.has(`${row}:${column}`) ? null : value));
    const match = matcher.take(line.map(sumOfValue));
    above = match ? { line: match.line, rows: 0 } : above && { ...above, rows: above.rows + 1 };
    const written = match?.sums ?? [];
    const isOwn = (value: CellValue, column: number): boolean =>
      written[column] === "F" || (written[column] ?? "") === sumOfValue(value);
    // what stands in another column, since one was inserted, is told by its contents
    const waiting = written.map((sum, column) => (isOwn(line[column] ?? null, column) ? "" : sum));
    const below = above;
    const cells = line.flatMap((value, column): readonly TypedCell[] => {
      if (value === null || value === "" || isOwn(value, column)) return [];
      const at = waiting.indexOf(sumOfValue(value));
      if (at >= 0) waiting[at] = "";
      if (at >= 0) return [];
      return [{ cell: addressOf(row, column), column, value, below, end: null }];
    });
    found.push({ row, matched: match !== null, cells });
  });
  const last = found.filter(({ matched }) => matched).at(-1)?.row ?? Infinity;
  return found.flatMap(({ row, cells }) => (row > last ? cells.map((cell) => ({ ...cell, end: row - last })) : cells));
}

export interface Placed {
  readonly model: SheetModel;
  /** What has no place on the new sheet. */
  readonly rest: readonly TypedCell[];
}

/** Puts what was typed where it stood: in or below the same written row, or below everything. Nothing of ours but text is covered. */
export function placeTyped(model: SheetModel, typedBefore: readonly TypedCell[]): Placed {
  const cells = model.cells.map((line) => [...line]);
  const rowOf = new Map(model.cells.map((line, row) => [lineOf(line), row] as const).reverse());
  const covered = new Set(
    model.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
      ).slice(1),
    ),
  );
  const rest: TypedCell[] = [];
  const width = model.columnWidths.length;
  const bottom = model.cells.reduce((last, line, row) => (lineOf(line) === "" ? last : row), -1);
  for (const one of typedBefore) {
    if (one.end !== null && one.column < width) {
      const row = bottom + one.end;
      while (cells.length <= row)
        cells.push(Array.from({ length: width }, (): CellModel => ({ kind: "blank", style: "plain" })));
      (cells[row] ?? [])[one.column] = typed(one.value, "plain");
      continue;
    }
    const at = one.below === null ? undefined : rowOf.get(one.below.line);
    const row = at === undefined || one.below === null ? -1 : at + one.below.rows;
    const now = model.cells[row]?.[one.column];
    const isGap = one.below !== null && one.below.rows > 0;
    const free = isGap
      ? (model.cells[row] ?? []).every(({ kind }) => kind === "blank")
      : now?.kind === "text" || now?.kind === "blank";
    const line = cells[row];
    if (!now || !line || !free || covered.has(`${row}:${one.column}`)) rest.push(one);
    else line[one.column] = typed(one.value, now.style);
  }
  const area = model.print.area.replace(/\d+$/, String(cells.length));
  return { model: { ...model, cells, print: { ...model.print, area } }, rest };
}

/** What found no place, as the list at the end of the sheet shows it. */
export const asRemark = ({ cell, value }: TypedCell): RemarkRow => ({
  kind: "indicator",
  sheet: "",
  path: ["", "", ""],
  cell,
  remark: value,
  beside: [],
});
