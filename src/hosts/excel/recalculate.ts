import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

/** Calculates every formula again, also those whose cells have not changed. One round trip. */
export const recalculate = (): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
