import { assignColumns } from "../columns/assignColumns";
import type { Columns } from "../columns/columns";
import type { Doubt } from "../form";
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
export function settleColumns(view: View, header: HeaderBlock, to: number): SettledColumns | null {
  const worded = assignColumns(view, header);
  if (!worded) return null;
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
