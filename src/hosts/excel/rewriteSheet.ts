import type { SheetModel } from "../../summary/sheetModel";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { writeSheet } from "./writeSheet";

/** Writes a model over the sheet of its name. Two round trips. */
export const rewriteSheet = (model: SheetModel): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context, attempt) => {
      const sheet = context.workbook.worksheets.getItem(model.name);
      const { charts, protection } = sheet;
      charts.load("items/name");
      protection.load("protected");
      await context.sync();
      if (protection.protected) return new HostFailure("protected", model.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      writeSheet(context, model, { name: model.name, charts: charts.items.map(({ name }) => name) });
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
