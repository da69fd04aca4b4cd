import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

/** Deletes a sheet of ours; the host then forgets its own undo history. One round trip. */
export const removeSheet = (name: string): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
