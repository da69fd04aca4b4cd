import type { Area } from "../../form/grid";
import type { Sheet } from "../../embedded/book/sheet";
import { mergedAt } from "./mergedAt";
import type { Sizes } from "./sizes";

const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A cell, or the merged area it belongs to. */
export const wholeCell = (sheet: Sheet, row: number, column: number): Area =>
  mergedAt(sheet, row, column) ?? single(row, column);

/** The smallest area that holds both and cuts through no merged cell. */
export function around(sheet: Sheet, a: Area, b: Area): Area {
  let area = join(a, b);
  for (;;) {
    const grown = sheet.load().merges.touching(area).reduce(join, area);
    if (grown.rows === area.rows && grown.columns === area.columns) return grown;
    area = grown;
  }
}

/** The smallest area that holds both. */
export function join(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
  /** To the edge of what is filled in, as with Ctrl. */
  readonly far: boolean;
}

/** The cell a step leads to from another: hidden rows and columns and the rest of a merged cell are passed over. */
export function stepped(sheet: Sheet, sizes: Sizes, from: Area, { rows, columns, far }: Step): Area {
  let at = from;
  do {
    const row = rows > 0 ? at.row + at.rows - 1 + rows : at.row + rows;
    const column = columns > 0 ? at.column + at.columns - 1 + columns : at.column + columns;
    const next = { row: held(row, sizes.rows.count), column: held(column, sizes.columns.count) };
    const cell = wholeCell(sheet, next.row, next.column);
    if (cell.row === at.row && cell.column === at.column) return at;
    at = cell;
  } while (
    sizes.rows.span(at.row, at.rows) === 0 ||
    sizes.columns.span(at.column, at.columns) === 0 ||
    (far && !isEdge(sheet, at, { rows, columns, far }))
  );
  return at;
}

const held = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

function isEdge(sheet: Sheet, at: Area, { rows, columns }: Step): boolean {
  const filled = (row: number, column: number): boolean => {
    if (row < 0 || column < 0) return false;
    const cell = sheet.cells.at(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };
  if (!filled(at.row, at.column)) return false;
  const row = rows > 0 ? at.row + at.rows : at.row + rows;
  const column = columns > 0 ? at.column + at.columns : at.column + columns;
  return !filled(row, column);
}

/** The next cell within an area, line after line, from its end to its start again: Tab goes along rows, Enter along columns. */
export function onward(sheet: Sheet, area: Area, from: Area, rows: number, columns: number): Area {
  const total = area.rows * area.columns;
  const along = columns === 0 ? area.rows : area.columns;
  const by = rows + columns;
  const [row, column] = [from.row - area.row, from.column - area.column];
  let at = columns === 0 ? column * along + row : row * along + column;
  for (let tried = 0; tried < total; tried += 1) {
    at = (at + by + total) % total;
    const [line, place] = [Math.floor(at / along), at % along];
    const [nextRow, nextColumn] = columns === 0 ? [place, line] : [line, place];
    const cell = wholeCell(sheet, area.row + nextRow, area.column + nextColumn);
    // The rest of a merged cell is passed over.
    if (cell.row === area.row + nextRow && cell.column === area.column + nextColumn) return cell;
  }
  return from;
}
