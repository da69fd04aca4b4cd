import type { SheetModel } from "../../summary/sheetModel";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { writeSheet } from "./writeSheet";

/** A name that no sheet has: the wanted one, or with a number behind it. */
export function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

/** Adds a sheet, under a name of its own, and shows it. Two round trips. @returns its name */
export const insertSheet = (model: SheetModel): Promise<string | HostFailure> =>
  runGuarded<string>(
    async (context, attempt) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      const name = freeName(
        model.name,
        worksheets.items.map((sheet) => sheet.name),
      );
      writeSheet(context, { ...model, name }, { name: null, charts: [] }).activate();
      await context.sync();
      return name;
    },
    { kind: "write" },
  );
