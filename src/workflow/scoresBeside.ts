import { addressOf, parseArea, rowOf } from "../cells";
import type { FormResult } from "../evaluation/result";
import type { ScorePlaces } from "../evaluation/scorePlaces";
import type { Grid } from "../form/grid";
import { isBlankCell } from "../value/nothing";
import type { ScoreToFill } from "./fillScores";

/** What heads the column; readers of forms know it as no claimed score. */
export const besideHeading = "测算得分";

/** Columns right of a form that are looked at for a free one. */
const NEAREST = 5;

/**
 * The scores of a form in a column of their own right of it, headed 测算得分, so that nothing that a person wrote is
 * overwritten. Nothing where no column there is free over the form's rows.
 */
export function scoresBeside(form: FormResult, places: ScorePlaces, grid: Grid): readonly ScoreToFill[] {
  const area = parseArea(form.range);
  const rows = form.indicators.map(({ row }) => row);
  const first = Math.min(...rows);
  if (area === null || rows.length === 0 || first < 2) return [];
  const column = freeColumn(grid, area.row, area.row + area.rows, area.column + area.columns);
  if (column === null) return [];
  const at = (row: number, what: ScoreToFill["what"], name: string, score: number): ScoreToFill => ({
    what,
    sheet: form.sheet,
    cell: addressOf(row - 1, column),
    name,
    from: null,
    score,
    text: null,
  });
  const scored = form.indicators.flatMap(({ row, path, score, leftOut, sharedWith }) =>
    leftOut || sharedWith !== null || score === null ? [] : [at(row, "indicator", path.at(-1) ?? "", score)],
  );
  const { execution } = form;
  const taken = new Set(scored.map(({ cell }) => cell));
  const others = [
    ...(execution === null || execution.score === null
      ? []
      : [at(rowOf(execution.cell), "execution", "", execution.score)]),
    ...(places.total === null ? [] : [at(rowOf(places.total.cell), "total", places.total.label, form.total)]),
  ].filter(({ cell }) => !taken.has(cell));
  const head = at(first - 1, "heading", "", 0);
  return [{ ...head, text: besideHeading }, ...scored, ...others.filter(({ cell }) => cell !== head.cell)];
}

/** The nearest column from `from` on that is blank over the form's rows. */
function freeColumn(grid: Grid, top: number, bottom: number, from: number): number | null {
  for (let column = from; column < from + NEAREST; column += 1) {
    let isFree = true;
    for (let row = top; row < bottom && isFree; row += 1)
      isFree = isBlankCell(grid.values[row - grid.row]?.[column - grid.column] ?? null);
    const covered = grid.merges.some(
      (one) =>
        one.column <= column && column < one.column + one.columns && one.row < bottom && top < one.row + one.rows,
    );
    if (isFree && !covered) return column;
  }
  return null;
}
