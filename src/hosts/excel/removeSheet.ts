import { markName, referredSheet } from "../../workflow/parts/summaryMark";
import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

/**
 * Deletes a sheet that this session has added; the host then forgets its own undo history. One round trip.
 * @param id the host's, which holds for the session: by its name another sheet, a person's, may be meant by now
 */
export const removeSheet = (id: string): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
      return true;
    },
    { kind: "write" },
  );

/**
 * Takes away what a failed write has added: the sheet of that name, which was not there when the workbook was read, and the
 * name that marks it. Two round trips.
 * @param known ids of the sheets that were there
 */
export const removeAdded = (name: string, known: ReadonlySet<string>): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name,items/id");
      const mark = names.getItemOrNullObject(markName);
      mark.load("formula");
      await context.sync();
      const added = worksheets.items.find((sheet) => sheet.name === name && !known.has(sheet.id));
      if (!added) return true;
      if (!mark.isNullObject && referredSheet(String(mark.formula), [name]) !== null) mark.delete();
      added.delete();
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
