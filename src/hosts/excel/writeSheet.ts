import type { SheetModel } from "../../summary/sheetModel";
import { cellInput } from "./cellInput";
import { areaAddress } from "./rectangles";
import { writeChart } from "./writeChart";
import { writeFormats } from "./writeFormats";
import { writeColumnWidths, writeMerges, writeRowHeights } from "./writeLayout";

/** What the sheet held before, as far as writing has to know. */
export interface SheetBefore {
  /** The sheet's name as the workbook has it, or its id; null where it has to be added. */
  readonly name: string | null;
  /** Names of the charts that are to go: ours, and what an attempt that failed left. */
  readonly charts: readonly string[];
}

/** Empties a sheet without deleting it: deleting would end the undo history and break what refers to it. */
function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.visibility = "Visible";
  const all = sheet.getRange();
  all.format.useStandardHeight = true;
  all.unmerge();
  all.clear();
  all.untrack();
  return sheet;
}

/**
 * Puts a model on its sheet, all in the batch that the next sync sends; view and paper come after it (`finishSheet`).
 * Written a second time it gives the same, whatever the first left. @returns the sheet written
 */
export function writeSheet(context: Excel.RequestContext, model: SheetModel, before: SheetBefore): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = before.name === null ? worksheets.add(model.name) : emptied(worksheets.getItem(before.name));
  const block = sheet.getRange(
    areaAddress({ row: 0, column: 0, rows: model.cells.length, columns: model.columnWidths.length }),
  );
  writeColumnWidths(sheet, model);
  block.formulas = model.cells.map((line) => line.map(cellInput));
  writeFormats(sheet, model, block);
  writeMerges(sheet, model);
  writeRowHeights(sheet, model, block);
  sheet.showGridlines = false;
  for (const name of before.charts) sheet.charts.getItem(name).delete();
  if (model.chart) writeChart(sheet, model.chart);
  block.untrack();
  return sheet;
}
