import { addressOf } from "../form/address";
import type { Area } from "../form/grid";
import type { CellModel, SheetModel } from "../summary/sheetModel";
import { areaAddress, rectangles } from "./rectangles";

interface Asked {
  readonly area: Area;
  readonly range: Excel.Range;
}

const cachedNumber = (cell: CellModel | undefined): number | null =>
  cell?.kind === "formula" && typeof cell.cached === "number" ? cell.cached : null;

/**
 * Asks, in the batch that writes, for what the formulas then give.
 * @returns after the sync: the cells that show another number than the evaluation gave; none when all is well
 */
export function askBack(sheet: Excel.Worksheet, model: SheetModel): () => readonly string[] {
  const areas = rectangles(model.cells, (cell) => (cachedNumber(cell) === null ? null : true)).get(true) ?? [];
  const asked: readonly Asked[] = areas.map((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.load("values");
    range.untrack();
    return { area, range };
  });
  return () => asked.flatMap(({ area, range }) => differing(model, area, range.values));
}

function differing(model: SheetModel, area: Area, values: readonly (readonly unknown[])[]): readonly string[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const wanted = cachedNumber(model.cells[area.row + row]?.[area.column + column]);
      const same = wanted === null || (typeof value === "number" && Math.abs(value - wanted) < 1e-9);
      return same ? [] : [addressOf(area.row + row, area.column + column)];
    }),
  );
}
