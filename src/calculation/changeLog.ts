import type { Area } from "../form/grid";
import type { OpenArea } from "./cellSource";

interface Change {
  readonly state: number;
  readonly sheet: object;
  readonly area: Area;
}

/** So many changes are looked through for each cell; older ones count as changes of everything. */
const longest = 200;

const meets = ({ row, column, rows, columns }: Area, { top, left, bottom, right }: OpenArea): boolean =>
  (bottom ?? Infinity) >= row &&
  (top ?? 0) < row + rows &&
  (right ?? Infinity) >= column &&
  (left ?? 0) < column + columns;

/** Which cells were changed when. */
export class ChangeLog {
  private changes: Change[] = [];
  /** Up to this state everything counts as changed. */
  private everythingUpTo = 0;

  add(state: number, sheet: object, area: Area): void {
    this.changes.push({ state, sheet, area });
    if (this.changes.length > longest) this.everythingUpTo = this.changes.shift()?.state ?? 0;
  }

  addAll(state: number): void {
    this.changes = [];
    this.everythingUpTo = state;
  }

  /** Whether anything at all was changed that is not in the log cell by cell. */
  allSince(state: number): boolean {
    return this.everythingUpTo > state;
  }

  since(state: number, sheet: object, area: OpenArea): boolean {
    for (let at = this.changes.length - 1; at >= 0; at -= 1) {
      const change = this.changes[at];
      if (!change || change.state <= state) return false;
      if (change.sheet === sheet && meets(change.area, area)) return true;
    }
    return false;
  }
}
