import { addressOf } from "../../cells";
import type { Area } from "../../form/grid";
import { callsFunctions } from "../../summary/callsFunctions";
import type { CellModel, SheetModel } from "../../summary/sheetModel";
import { isPending, isUnknownFunction } from "./customFunctions";
import { areaAddress, rectangles } from "./rectangles";

interface Asked {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** What the formulas of a sheet give once they are written. */
export interface ReadBack {
  /** Cells that show another number than the evaluation gave; none when all is well. */
  readonly differing: readonly string[];
  /** The host does not know the add-in's functions. */
  readonly unknownFunctions: boolean;
}

interface Seen {
  readonly cell: CellModel;
  readonly address: string;
  readonly value: unknown;
}

const cachedNumber = (cell: CellModel | undefined): number | null =>
  cell?.kind === "formula" && typeof cell.cached === "number" ? cell.cached : null;

/** Asks, in the batch that writes, for what the formulas then give. @returns it, after the sync */
export function askBack(sheet: Excel.Worksheet, model: SheetModel): () => ReadBack {
  const areas = rectangles(model.cells, (cell) => (cachedNumber(cell) === null ? null : true)).get(true) ?? [];
  const asked: readonly Asked[] = areas.map((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.load("values");
    range.untrack();
    return { area, range };
  });
  return () => {
    const seen = asked.flatMap(({ area, range }) => seenIn(model, area, range.values));
    return {
      differing: seen.filter(isDiffering).map(({ address }) => address),
      unknownFunctions: seen.some(
        ({ cell, value }) => cell.kind === "formula" && callsFunctions(cell.formula) && isUnknownFunction(value),
      ),
    };
  };
}

const seenIn = (model: SheetModel, area: Area, values: readonly (readonly unknown[])[]): readonly Seen[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const cell = model.cells[area.row + row]?.[area.column + column];
      return cell ? [{ cell, address: addressOf(area.row + row, area.column + column), value }] : [];
    }),
  );

function isDiffering({ cell, value }: Seen): boolean {
  const wanted = cachedNumber(cell);
  if (wanted === null || isPending(value)) return false;
  return typeof value !== "number" || Math.abs(value - wanted) >= 1e-9;
}
