import { askAgain, type Seen } from "./askAgain";
import { parseSnapshots, type CellState, type Snapshot, type Touched } from "./cellState";
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

/** Whether a cell still holds what was written to it. */
const untouched = ({ after }: Touched, now: CellState): boolean =>
  (after.formula === undefined || after.formula === now.formula) &&
  (after.format === undefined || after.format === now.format) &&
  (after.fill === undefined || after.fill?.toUpperCase() === now.fill?.toUpperCase());

/**
 * Undoes the last write of marks or scores, also after the workbook was closed and opened again. Four round trips.
 * @param seen told what the sheets then hold, where more than marks was undone
 */
export const undoLastWrite = (seen: Seen | null = null): Promise<Undone | HostFailure> =>
  runGuarded<Undone>(
    async (context, attempt) => {
      const old = requestParts(context, partNamespaces.snapshots);
      await context.sync();
      const saved = partText(old);
      await context.sync();
      const snapshots = parseSnapshots(saved.text());
      const last = snapshots.at(-1);
      if (!last) return new HostFailure("nothing-to-undo");
      const states = askStates(context, last.cells);
      await context.sync();
      const found = states();
      if (found instanceof HostFailure) return found;
      if (attempt.givenUp) return new HostFailure("timeout");
      const ours = found.filter(([cell, now]) => untouched(cell, now)).map(([cell]) => cell);
      const kept = found.filter(([cell, now]) => !untouched(cell, now)).map(([{ sheet, cell }]) => ({ sheet, cell }));
      writeStates(
        context,
        ours.map(({ sheet, cell, before }) => ({ sheet, cell, state: before })),
      );
      const rest = snapshots.slice(0, -1);
      replacePart(context, old, partNamespaces.snapshots, rest.length === 0 ? null : JSON.stringify(rest));
      const again = seen && last.what === "write-back" ? askAgain(context, last.cells) : null;
      await context.sync();
      if (seen && again) seen(again());
      return { what: last.what, restored: ours.length, kept };
    },
    { kind: "write" },
  );
