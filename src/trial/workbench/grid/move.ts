import type { Area } from "../../../form/grid";
import type { Sheet } from "../../host/book/sheet";
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
export function stepped(sheet: Sheet, sizes: Sizes, from: Area, step: Step): Area {
  const next = (at: Area): Area => neighbour(sheet, sizes, at, step);
  const hidden = (at: Area): boolean =>
    sizes.rows.span(at.row, at.rows) === 0 || sizes.columns.span(at.column, at.columns) === 0;
  // From within a block to its end, else to where the next one begins.
  // A merged cell holds what its first cell holds; the way through its other ones is empty.
  const filled = (at: Area): boolean =>
    isFilled(sheet, at) && (step.rows === 0 ? at.row === from.row : at.column === from.column);
  const within = step.far && filled(from) && filled(next(from));
  const arrived = (at: Area): boolean => !step.far || (filled(at) && !(within && next(at) !== at && filled(next(at))));
  let at = from;
  do {
    const reached = next(at);
    if (reached === at) return at;
    at = reached;
  } while (hidden(at) || !arrived(at));
  return at;
}

/** The cell beside another; at the sheet's edge that cell itself. */
function neighbour(sheet: Sheet, sizes: Sizes, at: Area, { rows, columns }: Step): Area {
  const row = rows > 0 ? at.row + at.rows - 1 + rows : at.row + rows;
  const column = columns > 0 ? at.column + at.columns - 1 + columns : at.column + columns;
  const cell = wholeCell(sheet, held(row, sizes.rows.count), held(column, sizes.columns.count));
  return cell.row === at.row && cell.column === at.column ? at : cell;
}

const held = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

const isFilled = (sheet: Sheet, { row, column }: Area): boolean => {
  const cell = sheet.cells.at(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
};

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
