import type { SheetModel } from "../../summary/sheetModel";
import { freeSheetName } from "../../workflow/ourSummary";
import { askFinish, finishSheet } from "./finishSheet";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { removeAdded } from "./removeSheet";
import { worthAgain } from "./rewriteSheet";
import { writeSheet } from "./writeSheet";

/**
 * Adds a sheet, under a name of its own, and shows it: in one batch, or in two where the host ends that half-way, since a
 * sheet may not come to the front in the batch that adds it (office-js #930) and paper wants a printer. Nothing is left of
 * one that fails. @returns its name
 */
export async function insertSheet(model: SheetModel): Promise<string | HostFailure> {
  const first = await insertOnce(model, askFinish);
  return worthAgain(first) ? insertOnce(model, null) : first;
}

/** @param finish in the batch that writes; null for one of its own, which may fail without harm */
async function insertOnce(model: SheetModel, finish: typeof askFinish | null): Promise<string | HostFailure> {
  const begun: { added: { readonly name: string; readonly known: ReadonlySet<string> } | null } = { added: null };
  const done = await runGuarded<string>(
    async (context, attempt) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id");
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      const name = freeSheetName(
        model.name,
        worksheets.items.map((sheet) => sheet.name),
      );
      begun.added = { name, known: new Set(worksheets.items.map(({ id }) => id)) };
      const sheet = writeSheet(context, { ...model, name }, { name: null, charts: [] });
      finish?.(sheet, model);
      await context.sync();
      if (finish === null) await finishSheet(context, sheet, model);
      return name;
    },
    { kind: "write" },
  );
  if (worthAgain(done) && begun.added) await removeAdded(begun.added.name, begun.added.known);
  return done;
}
