import { areaName, maxColumns, maxRows, sheetPrefix } from "../book/a1";
import type { CellArea } from "../book/cellArea";
import { clear } from "../book/rangeOperations";
import { invalidArgument } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import { same } from "./common";
import type { ObjectFactories } from "./objectFactories";
import { rangeFormat } from "./rangeFormat";

type Areas = readonly CellArea[];

const addressOf = (areas: Areas): string =>
  areas.map((area) => `${sheetPrefix(area.sheet.name)}!${areaName(area)}`).join(",");

/** Excel.RangeAreas: cells of one sheet in several rectangles. */
export const rangeAreasType = (make: ObjectFactories): ((areas: Areas) => HostObject) => {
  const rangeCollection = objectType<Areas>({
    type: "RangeCollection",
    actions: { getCount: (areas) => areas.length },
    finders: { getItemAt: (areas, given) => make.range(itemAt(areas, given.whole(0))) },
    items: (areas) => areas.map(make.range),
  });
  return objectType<Areas>({
    type: "RangeAreas",
    scalars: {
      address: { get: addressOf },
      areaCount: { get: (areas) => areas.length },
      cellCount: { get: (areas) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
      isEntireColumn: { get: (areas) => same(areas.map(({ rows }) => rows >= maxRows)) },
      isEntireRow: { get: (areas) => same(areas.map(({ columns }) => columns >= maxColumns)) },
    },
    links: {
      areas: rangeCollection,
      format: rangeFormat,
      worksheet: (areas) => make.worksheet(itemAt(areas, 0).sheet),
    },
    actions: {
      clear: (areas, given) => {
        for (const area of areas) clear(area.sheet, area, given.optionalText(0) ?? "All");
      },
    },
  });
};

const itemAt = (areas: Areas, index: number): CellArea => {
  const area = areas[index];
  if (!area) throw invalidArgument(`no area ${index}`);
  return area;
};
