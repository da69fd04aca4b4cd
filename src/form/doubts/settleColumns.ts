import { assignColumns } from "../columns/assignColumns";
import type { Columns } from "../columns/columns";
import type { Doubt } from "../form";
import { isTitle } from "../head/title";
import type { HeaderBlock } from "../header/headerBlock";
import type { View } from "../view";
import { settleRivals } from "./rivals";
import { UnknownColumns, unknownIn } from "./unknownColumns";

/** A table's columns, with what words left open settled by cells as far as cells can. */
export interface SettledColumns {
  readonly columns: Columns;
  readonly doubts: readonly Doubt[];
}

/**
 * Gives roles to the columns of a table: by words, then by cells, else a doubt (spec section 8). Null where nothing names
 * indicators.
 */
export function settleColumns(view: View, printed: HeaderBlock, to: number): SettledColumns | null {
  const all = assignColumns(view, printed);
  if (!all) return null;
  const header = withoutBeside(view, printed, all);
  const worded = header === printed ? all : (assignColumns(view, header) ?? all);
  const rivals = settleRivals(view, header, worded, to);
  const named = rivals.header === header ? worded : (assignColumns(view, rivals.header) ?? worded);
  if (unknownIn(rivals.header, named).length === 0) return { columns: named, doubts: rivals.doubts };
  const found = new UnknownColumns(view, rivals.header, named, to).settle();
  const doubts = [...rivals.doubts, ...found.doubts];
  if (found.roles.size === 0) return { columns: named, doubts };
  const settled = assignColumns(view, {
    ...rivals.header,
    columns: rivals.header.columns.map((one) => {
      const role = found.roles.get(one.column);
      return role === undefined ? one : { ...one, role, strength: 2 };
    }),
  });
  return { columns: settled ?? named, doubts };
}

/**
 * The header without a person's own columns beside the table: right of a blank column of the sheet, or of the title that
 * is merged over the table. Only where the table has all that a score is computed from.
 */
function withoutBeside(view: View, header: HeaderBlock, columns: Columns): HeaderBlock {
  const { target, adjustedTarget, actual, weight, claimed } = columns;
  if ((target ?? adjustedTarget) === null || actual === null || weight === null || claimed === null) return header;
  const known = Math.max(
    ...header.columns.filter(({ role }) => role !== null).map((one) => one.column + one.width - 1),
  );
  if (known + 1 >= view.columnCount) return header;
  const isApart =
    view.sheetColumn(known + 1) > view.sheetColumn(known) + 1 || titleEndsAt(view, header.first) === known;
  if (!isApart) return header;
  return { ...header, columns: header.columns.filter(({ column }) => column <= known), end: known };
}

/** The last column of a title that is merged over the table's first columns; null where none is. */
function titleEndsAt(view: View, before: number): number | null {
  for (let row = before - 1; row >= 0; row -= 1) {
    const merge = view.merge(row, 0);
    if (merge !== null && merge.columns > 3 && isTitle(view.text(row, 0))) return merge.columns - 1;
  }
  return null;
}
