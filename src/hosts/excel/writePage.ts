import { addressOf } from "../../cells";
import { pageMargins } from "../../summary/page";
import type { SheetModel } from "../../summary/sheetModel";

/** Everything about paper. */
export function writePage(sheet: Excel.Worksheet, { print }: SheetModel): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: print.fitToWidth, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Inches", pageMargins);
  page.setPrintArea(print.area);
  if (print.titleRows !== "") page.setPrintTitleRows(print.titleRows);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks) sheet.horizontalPageBreaks.add(addressOf(row, 0));
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
