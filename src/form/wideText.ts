import type { PrintedCell } from "./form";
import type { Columns } from "./columns/columns";
import { isLevelName } from "./rows/levelName";
import { hasValues, type RowCells } from "./rows/rowCells";
import type { View } from "./view";

/** A name longer than this, with nothing beside it, is a sentence under the table. */
const LONGEST_NAME = 80;
const LONGEST_LEVEL = 60;

/** 一、产出指标（50分） over the whole table, where no column holds the first level; null for any other row. */
export function bannerOf(view: View, row: number, columns: Columns): PrintedCell | null {
  if (columns.level1) return null;
  const merge = view.merge(row, 0);
  return merge && merge.columns > columns.name.to ? view.printed(row, 0) : null;
}

/** Whether a sentence stands in the place of a level, or a text over the whole row that is no level's name. */
export function isSentence(view: View, row: number, columns: Columns): boolean {
  const first = columns.level1 ?? columns.level2;
  if (!first) return false;
  const text = view.text(row, first.from);
  if (text === "") return false;
  const merge = view.merge(row, first.from);
  const wide = merge !== null && merge.column + merge.columns > columns.name.to + 1;
  return text.length > LONGEST_LEVEL || (wide && !isLevelName(text));
}

/** Whether a name reaches over the value columns or is a sentence: written into the table, no indicator of it. */
export function isNoName(view: View, row: number, columns: Columns, name: PrintedCell, cells: RowCells): boolean {
  if (hasValues(cells)) return false;
  if (name.text.length > LONGEST_NAME) return true;
  const merge = view.merge(row, columns.name.from);
  const values = columns.actual ?? columns.claimed;
  return (
    merge !== null && values !== null && values.from > columns.name.from && merge.column + merge.columns > values.from
  );
}
