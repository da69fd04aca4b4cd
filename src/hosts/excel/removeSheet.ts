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
