import type { NameColumns, Span } from "./columns";
import type { HeadedColumn, HeaderBlock } from "./headerBlock";
import { parted, splitName } from "./splitName";
import type { ColumnRole } from "./vocabulary/vocabulary";
import type { View } from "./view";

/**
 * Which columns are the levels and which names the indicator: the deepest level, or 指标名称. 绩效指标 and its like
 * name indicators only where nothing else does: beside levels they are the table's side label.
 */
export function chooseName(view: View, header: HeaderBlock): NameColumns | null {
  const find = (role: ColumnRole, strength = 2) =>
    header.columns.find((one) => one.role === role && one.strength >= strength) ?? null;
  const level1 = find("level1");
  const level2 = find("level2");
  const deep = find("level4") ?? find("level3");
  const deepest = deep ?? level2 ?? level1;
  const named = find("name");
  const span = (one: HeadedColumn) => spanOf(header, one);
  const orNull = (one: HeadedColumn | null) => (one ? span(one) : null);
  if (named && (!deepest || !deep || named.column > deep.column)) {
    const split = parted(view, header.last + 1, span(named));
    return {
      level1: orNull(level1),
      level2: orNull(level2),
      name: split.name,
      fallbackName: orNull(deep) ?? split.outer,
    };
  }
  if (deep) {
    const split = parted(view, header.last + 1, span(deep));
    const fallback = find("level4") ? find("level3") : null;
    return {
      level1: orNull(level1),
      level2: orNull(level2),
      name: split.name,
      fallbackName: orNull(fallback) ?? split.outer,
    };
  }
  const loose = header.columns.filter(({ role, strength }) => role === "name" && strength === 1);
  if (deepest) {
    const beyond = loose.find(({ column }) => column > deepest.column);
    if (beyond) return { level1: orNull(level1), level2: orNull(level2), fallbackName: null, name: span(beyond) };
    const upper = deepest === level2 ? level1 : null;
    return { level1: orNull(upper), level2: null, fallbackName: null, name: span(deepest) };
  }
  const only = loose.at(-1);
  return only ? splitName(view, header.last + 1, span(only)) : null;
}

/** A header's own column and the headless ones right of it, up to the next header. */
function spanOf(header: HeaderBlock, { column, width }: HeadedColumn): Span {
  const next = header.columns.find((other) => other.column > column)?.column ?? column + width;
  return { from: column, to: Math.max(column, next - 1) };
}
