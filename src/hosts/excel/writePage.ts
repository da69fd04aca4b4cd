import { pageMargins } from "../../summary/page";
import type { SheetModel } from "../../summary/sheetModel";

/** Rows that stay in view, and everything about paper. */
export function writePage(sheet: Excel.Worksheet, { print, frozenRows }: SheetModel): void {
  sheet.showGridlines = false;
  sheet.freezePanes.unfreeze();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: print.fitToWidth, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Inches", pageMargins);
  page.setPrintArea(print.area);
  if (print.titleRows !== "") page.setPrintTitleRows(print.titleRows);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
