import { askAgain, type Seen } from "./askAgain";
import { parseSnapshots, type CellState, type Snapshot, type Touched } from "./cellState";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { partText, requestParts } from "./partRequest";
import { askStates } from "./readStates";
import { replacePart } from "./savePart";
import { undoLastWrite } from "./undoLastWrite";
import { writeStates, type NewState } from "./writeStates";

/** How many writes can be undone; older snapshots leave the workbook. */
const keptSnapshots = 10;

const equal = (a: Partial<CellState>, b: Partial<CellState>): boolean =>
  a.formula === b.formula && a.format === b.format && a.fill === b.fill;

/** A number written into a cell formatted as text would become text. */
const asNumber = (state: Partial<CellState>, now: CellState): Partial<CellState> =>
  typeof state.formula === "number" && now.format === "@" ? { ...state, format: "General" } : state;

function touched(cell: NewState, now: CellState): readonly Touched[] {
  if (cell.keepsFormula === true && String(now.formula).startsWith("=")) return [];
  const after = asNumber(cell.state, now);
  const before: Partial<CellState> = {
    ...(after.formula === undefined ? {} : { formula: now.formula }),
    ...(after.format === undefined ? {} : { format: now.format }),
    ...(after.fill === undefined ? {} : { fill: now.fill }),
  };
  return equal(before, after) ? [] : [{ sheet: cell.sheet, cell: cell.cell, before, after }];
}

/**
 * Changes cells of the user's own sheets, after their state was put into the workbook so that it can be undone, also
 * when the add-in was loaded anew. Three round trips. Where the host ends the batch half-way, what was done of it is undone.
 * @param seen told what the sheets then hold
 * @returns how many cells were changed; a failure, with nothing changed, where a sheet is protected
 */
export async function changeCells(
  what: Snapshot["what"],
  cells: readonly NewState[],
  seen: Seen | null = null,
): Promise<number | HostFailure> {
  const begun: { snapshot: Snapshot | null } = { snapshot: null };
  const done = await runGuarded<number>(
    async (context, attempt) => {
      if (cells.length === 0) return 0;
      const old = requestParts(context, partNamespaces.snapshots);
      const states = askStates(context, cells);
      await context.sync();
      const found = states();
      if (found instanceof HostFailure) return found;
      const changes = found.flatMap(([cell, now]) => touched(cell, now));
      if (changes.length === 0) return 0;
      const saved = partText(old);
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      begun.snapshot = { what, cells: changes };
      const all = [...parseSnapshots(saved.text()), begun.snapshot].slice(-keptSnapshots);
      replacePart(context, old, partNamespaces.snapshots, JSON.stringify(all));
      writeStates(
        context,
        changes.map(({ sheet, cell, after }) => ({ sheet, cell, state: after })),
      );
      const again = seen && askAgain(context, changes);
      await context.sync();
      if (again) seen(again());
      return changes.length;
    },
    { kind: "write" },
  );
  if (done instanceof HostFailure && done.code !== "timeout" && begun.snapshot !== null)
    await undoLastWrite(null, begun.snapshot);
  return done;
}
