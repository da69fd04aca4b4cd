import type { Area } from "../../../form/grid";
import { overlap } from "./a1";

/** Merges taller than this are looked through one by one rather than listed at each of their rows. */
const tall = 1000;

/** The merged areas of a sheet, found by row. */
export class Merges {
  private readonly areas = new Set<Area>();
  private readonly byRow = new Map<number, Set<Area>>();
  private readonly tall = new Set<Area>();

  get all(): readonly Area[] {
    return [...this.areas];
  }

  add({ row, column, rows, columns }: Area): void {
    const area = { row, column, rows, columns };
    this.areas.add(area);
    for (const list of this.lists(area)) list.add(area);
  }

  /** @param area one of `all` */
  remove(area: Area): void {
    this.areas.delete(area);
    for (const list of this.lists(area)) list.delete(area);
  }

  /** Those that touch an area. */
  touching(area: Area): readonly Area[] {
    if (area.rows > tall) return this.all.filter((each) => overlap(each, area));
    const found = new Set<Area>();
    for (const each of this.tall) if (overlap(each, area)) found.add(each);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (const each of this.byRow.get(row) ?? []) if (overlap(each, area)) found.add(each);
    }
    return [...found];
  }

  /** Whether a cell lies under a merge and is not its first. */
  covers(row: number, column: number): boolean {
    if (this.areas.size === 0) return false;
    const [merge] = this.touching({ row, column, rows: 1, columns: 1 });
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  private *lists(area: Area): Generator<Set<Area>> {
    if (area.rows > tall) return yield this.tall;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const list = this.byRow.get(row) ?? new Set();
      this.byRow.set(row, list);
      yield list;
    }
  }
}
