import { parseArea, splitSheet } from "../../embedded/book/a1";
import type { Sheet } from "../../embedded/book/sheet";
import type { Area } from "../../form/grid";
import { cellReference } from "../../workbook/reference";

/** Where a cell's link leads: to cells of the workbook, or out of it. */
export type Link =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "page"; readonly address: string };

/** null where a cell has no link, or one that leads neither to cells nor to a web page. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | null {
  const { ok, location } = sheet.home.file.GetCellHyperLink(sheet.name, cellReference(row, column));
  if (!ok || !location) return null;
  if (/^https?:/i.test(location)) return { kind: "page", address: location };
  const [name, address] = splitSheet(location.replace(/^#/, ""));
  const area = parseArea(address);
  return area && { kind: "cells", sheet: name, area };
}
