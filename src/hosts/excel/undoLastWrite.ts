import { askAgain, type Seen } from "./askAgain";
import { parseSnapshots, type Snapshot, standing, type Touched } from "./cellState";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { partText, requestParts } from "./partRequest";
import { askStates } from "./readStates";
import { replacePart } from "./savePart";
import { writeStates } from "./writeStates";

export interface Undone {
  readonly what: Snapshot["what"];
  readonly restored: number;
  /** Cells that somebody changed since: they are left as they are. */
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
}

/**
 * Undoes the last write of marks or scores, also after the workbook was closed and opened again, and one that the host
 * ended half-way. A write of which nothing is left to undo is passed over. Four round trips.
 * @param seen told what the sheets then hold, where more than marks was undone
 * @param only the write that is meant: nothing is undone where another was the last
 */
export const undoLastWrite = (seen: Seen | null = null, only: Snapshot | null = null): Promise<Undone | HostFailure> =>
  runGuarded<Undone>(
    async (context, attempt) => {
      const old = requestParts(context, partNamespaces.snapshots);
      await context.sync();
      const saved = partText(old);
      await context.sync();
      const snapshots = parseSnapshots(saved.text());
      const last = await lastStanding(context, snapshots, only);
      if (last === null || last instanceof HostFailure) return last ?? new HostFailure("nothing-to-undo");
      if (attempt.givenUp) return new HostFailure("timeout");
      const { what, cells, written, kept, rest } = last;
      writeStates(
        context,
        written.map(({ sheet, cell, before }) => ({ sheet, cell, state: before })),
      );
      replacePart(context, old, partNamespaces.snapshots, rest.length === 0 ? null : JSON.stringify(rest));
      const again = seen && what === "write-back" ? askAgain(context, cells) : null;
      await context.sync();
      if (seen && again) seen(again());
      return { what, restored: written.length, kept };
    },
    { kind: "write" },
  );

interface LastWrite extends Snapshot {
  /** Cells that hold what was written. */
  readonly written: readonly Touched[];
  readonly kept: Undone["kept"];
  readonly rest: readonly Snapshot[];
}

/** The last write that cells still show, with how they stand to it; null where there is none. */
async function lastStanding(
  context: Excel.RequestContext,
  snapshots: readonly Snapshot[],
  only: Snapshot | null,
): Promise<LastWrite | HostFailure | null> {
  const last = snapshots.at(-1);
  if (!last || (only !== null && JSON.stringify(only) !== JSON.stringify(last))) return null;
  const states = askStates(context, last.cells);
  await context.sync();
  const found = states();
  if (found instanceof HostFailure) return found;
  const that = (wanted: ReturnType<typeof standing>): readonly Touched[] =>
    found.filter(([cell, now]) => standing(cell, now) === wanted).map(([cell]) => cell);
  const [written, changed] = [that("written"), that("changed")];
  const rest = snapshots.slice(0, -1);
  if (written.length === 0 && changed.length === 0 && only === null && rest.length > 0)
    return lastStanding(context, rest, null);
  return { ...last, written, rest, kept: changed.map(({ sheet, cell }) => ({ sheet, cell })) };
}
