/** Anything that stands in one cell of a sheet. */
export interface Placed {
  readonly sheet: string;
  readonly cell: string;
}

/** Cells below each other. */
export interface ColumnRun<T extends Placed> {
  readonly sheet: string;
  /** `G12:G15` */
  readonly address: string;
  readonly cells: readonly T[];
}

const parts = (cell: string): readonly [column: string, row: number] => {
  const [, column = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [column, Number(row)];
};

/**
 * Cells of one sheet and column in adjacent rows together, so that each run is one range.
 * @param same whether two neighbours may be in one run
 */
export function columnRuns<T extends Placed>(
  cells: readonly T[],
  same: (a: T, b: T) => boolean = () => true,
): readonly ColumnRun<T>[] {
  const order = [...cells].sort((a, b) => {
    const [[columnA, rowA], [columnB, rowB]] = [parts(a.cell), parts(b.cell)];
    const sheets = a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0;
    return sheets || columnA.length - columnB.length || columnA.localeCompare(columnB) || rowA - rowB;
  });
  const runs: T[][] = [];
  for (const cell of order) {
    const last = runs.at(-1)?.at(-1);
    const [column, row] = parts(cell.cell);
    const follows = last !== undefined && last.sheet === cell.sheet && last.cell === `${column}${row - 1}`;
    if (last !== undefined && follows && same(last, cell)) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [{ sheet: first.sheet, address: `${first.cell}:${last.cell}`, cells: run }] : [];
  });
}
