import type { SheetModel } from "../../summary/sheetModel";
import { freeSheetName } from "../../workflow/ourSummary";
import { finishSheet } from "./finishSheet";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { removeAdded } from "./removeSheet";
import { worthAgain } from "./rewriteSheet";
import { writeSheet } from "./writeSheet";

/** Adds a sheet, under a name of its own, and shows it; nothing is left of one that fails. @returns its name */
export async function insertSheet(model: SheetModel): Promise<string | HostFailure> {
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
      await context.sync();
      await finishSheet(context, sheet, model);
      return name;
    },
    { kind: "write" },
  );
  if (worthAgain(done) && begun.added) await removeAdded(begun.added.name, begun.added.known);
  return done;
}
