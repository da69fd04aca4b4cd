import type { SheetModel } from "../../summary/sheetModel";
import { freeSheetName } from "../../workflow/ourSummary";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { writeSheet } from "./writeSheet";

/** Adds a sheet, under a name of its own, and shows it. Two round trips. @returns its name */
export const insertSheet = (model: SheetModel): Promise<string | HostFailure> =>
  runGuarded<string>(
    async (context, attempt) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      const name = freeSheetName(
        model.name,
        worksheets.items.map((sheet) => sheet.name),
      );
      writeSheet(context, { ...model, name }, { name: null, charts: [] }).activate();
      await context.sync();
      return name;
    },
    { kind: "write" },
  );
