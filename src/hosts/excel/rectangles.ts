import { addressOf } from "../../cells";
import type { Area } from "../../form/grid";

/** Areas as one address, `A1:C4`. */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? addressOf(row, column)
    : `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;

/**
 * Cells of one kind as few rectangles: runs in a row, joined with the same run in the row above.
 * @param keyOf the kind of a cell; null for one that is left out
 */
export function rectangles<Cell, Key>(
  cells: readonly (readonly Cell[])[],
  keyOf: (cell: Cell) => Key | null,
): ReadonlyMap<Key, readonly Area[]> {
  const found = new Map<Key, Area[]>();
  let open = new Map<string, { key: Key; area: Area }>();
  const close = (all: Iterable<{ key: Key; area: Area }>): void => {
    for (const { key, area } of all) {
      const areas = found.get(key);
      if (areas) areas.push(area);
      else found.set(key, [area]);
    }
  };
  cells.forEach((line, row) => {
    const next = new Map<string, { key: Key; area: Area }>();
    for (const { key, column, columns } of runs(line, keyOf)) {
      const place = `${column}:${columns}`;
      const above = open.get(place);
      const joins = above !== undefined && above.key === key;
      if (joins) open.delete(place);
      const area = joins ? { ...above.area, rows: above.area.rows + 1 } : { row, column, rows: 1, columns };
      next.set(place, { key, area });
    }
    close(open.values());
    open = next;
  });
  close(open.values());
  return found;
}

interface Run<Key> {
  readonly key: Key;
  readonly column: number;
  readonly columns: number;
}

function runs<Cell, Key>(line: readonly Cell[], keyOf: (cell: Cell) => Key | null): readonly Run<Key>[] {
  const found: Run<Key>[] = [];
  line.forEach((cell, column) => {
    const key = keyOf(cell);
    const last = found.at(-1);
    if (key === null) return;
    if (last && last.key === key && last.column + last.columns === column)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ key, column, columns: 1 });
  });
  return found;
}
