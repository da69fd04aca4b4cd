import type { SheetModel } from "../../summary/sheetModel";
import { writePage } from "./writePage";

/**
 * The last batch of a written sheet: what may fail without harm. Printing needs a printer (office-js #1860), a sheet may
 * refuse to come to the front. Tried once more, then left: the sheet itself is written.
 * @param also asked for before it, in the same batch; a failure is then the caller's
 */
export async function finishSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  also: (() => void) | null = null,
): Promise<void> {
  also?.();
  if (await finished(context, sheet, model)) return;
  if (also !== null) {
    also();
    await context.sync();
  }
  await finished(context, sheet, model);
}

async function finished(context: Excel.RequestContext, sheet: Excel.Worksheet, model: SheetModel): Promise<boolean> {
  try {
    askFinish(sheet, model);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks for the sheet in front and at its top, and for its paper. A frozen row would keep the rest where it was scrolled to,
 * so that it goes after the selection.
 */
export function askFinish(sheet: Excel.Worksheet, model: SheetModel): void {
  sheet.activate();
  sheet.freezePanes.unfreeze();
  const top = sheet.getRange("A1");
  top.select();
  top.untrack();
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  writePage(sheet, model);
}
