import type { Area } from "../../../form/grid";
import { areaName, sheetPrefix } from "./a1";
import type { Sheet } from "./sheet";

/** Cells of a sheet: what a Range stands for. */
export interface CellArea extends Area {
  readonly sheet: Sheet;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export const fullAddress = (area: CellArea): string => `${sheetPrefix(area.sheet.name)}!${areaName(area)}`;
