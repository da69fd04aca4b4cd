import { parseArea, splitSheet } from "../../host/book/a1";
import type { Sheet } from "../../host/book/sheet";
import type { Area } from "../../../form/grid";
import { cellReference } from "../../../hosts/file/reference";

/** Where a cell's link leads: to cells of the workbook, or out of it. */
export type Link =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "page"; readonly address: string };

/** What `=HYPERLINK("#Sheet1!A1", …)` leads to; null for any other formula. */
const addressOf = (formula: string): string | null =>
  /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;

const stored = (sheet: Sheet, row: number, column: number): string | null => {
  const { ok, location } = sheet.home.file.GetCellHyperLink(sheet.name, cellReference(row, column));
  return ok && location ? location : null;
};

/** null where a cell has no link, or one that leads neither to cells nor to a web page. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | null {
  const location = addressOf(sheet.load().cells.at(row, column)?.formula ?? "") ?? stored(sheet, row, column);
  if (location === null) return null;
  if (/^https?:/i.test(location)) return { kind: "page", address: location };
  const [name, address] = splitSheet(location.replace(/^#/, ""));
  const area = parseArea(address);
  return area && { kind: "cells", sheet: name, area };
}
