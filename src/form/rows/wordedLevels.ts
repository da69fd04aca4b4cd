import type { NameColumns, Span } from "../columns/columns";
import type { HeadedColumn, HeaderBlock } from "../header/headerBlock";
import { isNumberText } from "../../value/numbers";
import { rowLabel } from "./rowLabel";
import type { View } from "../view";

const SAMPLE = 80;

/**
 * 项目 | 考核内容 | 考核指标: columns left of the name that no header numbers as levels, but that group its rows. The
 * nearest is the second level where there are two.
 */
export function wordedLevels(
  view: View,
  header: HeaderBlock,
  { name }: NameColumns,
): Pick<NameColumns, "level1" | "level2"> {
  const groups = header.columns.filter(
    (one) => one.column < name.from && isUnclaimed(one) && groupsRows(view, header.last + 1, one.column, name.from),
  );
  const span = (one: HeadedColumn | undefined): Span | null => (one ? { from: one.column, to: one.column } : null);
  return { level1: span(groups.at(-2) ?? groups.at(-1)), level2: span(groups.length > 1 ? groups.at(-1) : undefined) };
}

const isUnclaimed = ({ role, strength }: HeadedColumn): boolean =>
  role === null || role === "category" || (role === "name" && strength === 1);

/** Whether a column prints words, each for several of the rows that print a name. */
function groupsRows(view: View, from: number, column: number, name: number): boolean {
  let printed = 0;
  let named = 0;
  let last = "";
  for (let row = from; row < Math.min(view.rowCount, from + SAMPLE); row += 1) {
    const text = view.text(row, column);
    if (rowLabel(text) !== null) break;
    if (isNumberText(text)) return false;
    if (view.text(row, name) !== "") named += 1;
    if (text === "" || text === last) continue;
    printed += 1;
    last = text;
  }
  return printed > 0 && printed < named;
}
