interface Place {
  readonly row: number;
  readonly column: number;
}

/** The smallest rectangle round cells, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of so many cells is read whatever it holds. */
const ALWAYS = 2 ** 18;
/** Beyond that it must hold one cell in so many: a grid has room for every cell of its rectangle. */
const BLANKS_A_CELL = 200;
/** A rectangle of so many is read only where it is half full at least. */
const LARGEST = 2 ** 22;
/** So many blank rows or columns, where the rectangle is too large, part what belongs together from what strayed. */
const GAP_ROWS = 500;
const GAP_COLUMNS = 50;

export const boxOf = (cells: readonly Place[]): Box => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top, left, bottom, right };
};

/** Whether so many cells may have a rectangle of that size. */
export const isBearable = ({ top, left, bottom, right }: Box, cells: number): boolean =>
  cells === 0 ||
  (bottom - top + 1) * (right - left + 1) <= Math.max(ALWAYS, Math.min(LARGEST, BLANKS_A_CELL * cells), 2 * cells);

/** Of the stretches that gaps part, the one with most cells, the first of equal ones. */
const fullest = (places: readonly number[], gap: number): { readonly from: number; readonly to: number } => {
  const sorted = Float64Array.from(places).sort();
  let best = { from: 0, to: -1, cells: 0 };
  let from = 0;
  for (let at = 0; at < sorted.length; at++) {
    const isLast = at + 1 === sorted.length || (sorted[at + 1] ?? 0) - (sorted[at] ?? 0) > gap;
    if (!isLast) continue;
    if (at + 1 - from > best.cells) best = { from: sorted[from] ?? 0, to: sorted[at] ?? 0, cells: at + 1 - from };
    from = at + 1;
  }
  return best;
};

/**
 * The cells without those that strayed: one in XFD1048576 must not cost what seventeen thousand million cells cost. All
 * of them where their rectangle is not too large for what it holds.
 */
export const nearCells = <P extends Place>(cells: readonly P[]): readonly P[] => {
  if (isBearable(boxOf(cells), cells.length)) return cells;
  const columns = fullest(
    cells.map(({ column }) => column),
    GAP_COLUMNS,
  );
  const inColumns = cells.filter(({ column }) => column >= columns.from && column <= columns.to);
  const rows = fullest(
    inColumns.map(({ row }) => row),
    GAP_ROWS,
  );
  return inColumns.filter(({ row }) => row >= rows.from && row <= rows.to);
};
