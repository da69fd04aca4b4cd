import type { SheetModel } from "../../summary/sheetModel";
import { finishSheet } from "./finishSheet";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { writeSheet } from "./writeSheet";

/** Names of the charts that writing a model takes away: its own, and such as were not there before a failed attempt. */
export const chartsToGo = (
  now: readonly string[],
  model: SheetModel,
  before: readonly string[] = now,
): readonly string[] => now.filter((name) => name === model.chart?.name || !before.includes(name));

/**
 * Writes a model over a sheet that this session has written; once more where the host ended the batch half-way. Three
 * round trips.
 * @param id the host's, which holds for the session: by its name another sheet, a person's, may be meant by now
 */
export async function rewriteSheet(model: SheetModel, id: string): Promise<true | HostFailure> {
  const before: { charts: readonly string[] | null } = { charts: null };
  const first = await rewriteOnce(model, id, before);
  return worthAgain(first) && before.charts !== null ? rewriteOnce(model, id, before) : first;
}

/** Whether a write that failed is to be mended: not one that may still be under way, or that was refused for good. */
export const worthAgain = (done: unknown): done is HostFailure =>
  done instanceof HostFailure &&
  done.code !== "timeout" &&
  done.code !== "protected" &&
  !done.detail.startsWith("ItemAlreadyExists");

const rewriteOnce = (
  model: SheetModel,
  id: string,
  before: { charts: readonly string[] | null },
): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context, attempt) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const { charts, protection } = sheet;
      charts.load("items/name");
      protection.load("protected");
      await context.sync();
      if (protection.protected) return new HostFailure("protected", model.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      const now = charts.items.map(({ name }) => name);
      before.charts ??= now;
      writeSheet(context, model, { name: id, charts: chartsToGo(now, model, before.charts) });
      await context.sync();
      await finishSheet(context, sheet, model);
      return true;
    },
    { kind: "write" },
  );
