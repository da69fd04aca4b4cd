import type { Area, Grid } from "../../form/grid";
import { mergesOf } from "./gridRequest";
import { runGuarded, type GuardOptions } from "./guard";
import { HostFailure } from "./hostFailure";

/** Rows asked for at once: the host refuses more than 512 merged areas, and tells of those that begin in the range. */
const ROWS_AT_ONCE = 60;

/**
 * Asks for the merged areas of grids that were read without; one round trip. On Windows it empties the undo history
 * (office-js #5918), so it is done where a result leans on them.
 * @returns the grids with their merged areas, and as they are where the host refuses
 */
export async function readMerges(
  grids: readonly Grid[],
  options: Omit<GuardOptions, "kind"> = {},
): Promise<readonly Grid[]> {
  const read = await runGuarded((context) => askMerges(context, grids), { ...options, kind: "read" });
  return read instanceof HostFailure ? grids : read;
}

/** The same within a batch. */
export async function askMerges(context: Excel.RequestContext, grids: readonly Grid[]): Promise<readonly Grid[]> {
  const asked = grids.map((grid) => {
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    const width = Math.max(...grid.values.map((line) => line.length));
    const blocks = Array.from({ length: Math.ceil(grid.values.length / ROWS_AT_ONCE) }, (_, block) => {
      const first = block * ROWS_AT_ONCE;
      const rows = Math.min(ROWS_AT_ONCE, grid.values.length - first);
      const range = sheet.getRangeByIndexes(grid.row + first, grid.column, rows, width);
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      merged.untrack();
      range.untrack();
      return merged;
    });
    return { grid, blocks };
  });
  await context.sync();
  return asked.map(({ grid, blocks }) => withMerges(grid, blocks.flatMap(mergesOf)));
}

const withMerges = ({ sheet, row, column, values, texts, formats }: Grid, merges: readonly Area[]): Grid => ({
  sheet,
  row,
  column,
  values,
  texts,
  formats,
  merges,
});

/**
 * The merged areas that were read before hold where cells were only filled in or typed over since: whoever types keeps the
 * undo history. A cell that lost its value, or a covered one that has one, tells that areas changed.
 */
export const withMergesOf = (grids: readonly Grid[], before: readonly Grid[]): readonly Grid[] =>
  grids.map((grid) => {
    const known = before.find(({ sheet }) => sheet === grid.sheet);
    if (known === undefined || known.mergesUnread || !grid.mergesUnread || !onlyFilledIn(grid, known)) return grid;
    return withMerges(grid, known.merges);
  });

function onlyFilledIn(grid: Grid, known: Grid): boolean {
  const { values, row, column } = grid;
  const before = known.values;
  if (row !== known.row || column !== known.column || values.length !== before.length) return false;
  const kept = before.every(
    (line, at) =>
      line.length === values[at]?.length &&
      line.every((value, cell) => value === null || (values[at]?.[cell] ?? null) !== null),
  );
  const isFilled = (line: number, place: number): boolean => (values[line - row]?.[place - column] ?? null) !== null;
  return (
    kept &&
    known.merges.every((area) => {
      for (let line = area.row; line < area.row + area.rows; line += 1)
        for (let place = area.column; place < area.column + area.columns; place += 1)
          if ((line !== area.row || place !== area.column) && isFilled(line, place)) return false;
      return true;
    })
  );
}
