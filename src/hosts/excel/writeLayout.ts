import type { Area } from "../../form/grid";
import { columnLetters } from "../../cells";
import { columnPoints } from "../../summary/page";
import type { SheetModel } from "../../summary/sheetModel";
import { formatAreas } from "./rangeAreas";
import { areaAddress } from "./rectangles";

/** Items that are equal and adjacent, as one. */
function sameRuns(
  values: readonly number[],
): readonly { readonly value: number; readonly first: number; readonly last: number }[] {
  return values.reduce<{ value: number; first: number; last: number }[]>((runs, value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.last = index;
    else runs.push({ value, first: index, last: index });
    return runs;
  }, []);
}

export function writeColumnWidths(sheet: Excel.Worksheet, { columnWidths }: SheetModel): void {
  for (const { value, first, last } of sameRuns(columnWidths)) {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    columns.format.columnWidth = columnPoints(value);
    columns.untrack();
  }
}

/** Rows of their own height, those of one height together; the others fit their text. */
export function writeRowHeights(sheet: Excel.Worksheet, model: SheetModel, block: Excel.Range): void {
  block.format.autofitRows();
  const byHeight = new Map<number, Area[]>();
  for (const [row, height] of Object.entries(model.rowHeights)) {
    const areas = byHeight.get(height) ?? [];
    areas.push({ row: Number(row), column: 0, rows: 1, columns: 1 });
    byHeight.set(height, areas);
  }
  for (const [height, areas] of byHeight)
    formatAreas(sheet, joined(areas), (format) => {
      format.rowHeight = height;
    });
}

/** Cells of one column, in order, with those below each other as one area. */
const joined = (areas: readonly Area[]): readonly Area[] =>
  areas.reduce<Area[]>((all, area) => {
    const last = all.at(-1);
    const follows =
      last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && follows) all[all.length - 1] = { ...last, rows: last.rows + area.rows };
    else all.push(area);
    return all;
  }, []);

/** Merges of one row each, below each other in the same columns, are made in one request, row by row. */
export function writeMerges(sheet: Excel.Worksheet, { merges }: SheetModel): void {
  const order = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const [flat, tall] = [order.filter(({ rows }) => rows === 1), order.filter(({ rows }) => rows > 1)];
  for (const [areas, across] of [
    [joined(flat), true],
    [tall, false],
  ] as const)
    for (const area of areas) {
      const range = sheet.getRange(areaAddress(area));
      range.merge(across);
      range.untrack();
    }
}
