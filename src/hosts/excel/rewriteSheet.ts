import type { SheetModel } from "../../summary/sheetModel";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { writeSheet } from "./writeSheet";

/**
 * Writes a model over a sheet that this session has written. Two round trips.
 * @param id the host's, which holds for the session: by its name another sheet, a person's, may be meant by now
 */
export const rewriteSheet = (model: SheetModel, id: string): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context, attempt) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const { charts, protection } = sheet;
      charts.load("items/name");
      protection.load("protected");
      await context.sync();
      if (protection.protected) return new HostFailure("protected", model.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      writeSheet(context, model, { name: id, charts: charts.items.map(({ name }) => name) });
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
