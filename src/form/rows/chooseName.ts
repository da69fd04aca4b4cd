import type { NameColumns, Span } from "../columns/columns";
import { wordedLevels } from "./wordedLevels";
import type { HeadedColumn, HeaderBlock } from "../header/headerBlock";
import { plainText } from "../../value/plainText";
import { rowLabel } from "./rowLabel";
import { parted, splitName } from "./splitName";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/**
 * Which columns are the levels and which names the indicator: the deepest level, or 指标名称. 绩效指标 and its like
 * name indicators only where nothing else does: beside levels they are the table's side label.
 */
export function chooseName(view: View, header: HeaderBlock): NameColumns | null {
  const names = namesIn(view, header);
  if (!names || names.level1) return names;
  const side = sideLevel(view, header, names);
  if (side || names.level2) return { ...names, level1: side };
  return { ...names, ...wordedLevels(view, header, names) };
}

function namesIn(view: View, header: HeaderBlock): NameColumns | null {
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
  const content = deep ? header.columns.find((one) => isContentOf(view, header, deep, one)) : undefined;
  if (deep && content) {
    const split = parted(view, header.last + 1, span(content));
    return { level1: orNull(level1), level2: orNull(level2), name: split.name, fallbackName: span(deep) };
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

/** 指标内容 right of 三级指标, where the level repeats its words from row to row and the content names each row. */
function isContentOf(view: View, header: HeaderBlock, deep: HeadedColumn, { role, column }: HeadedColumn): boolean {
  if (role !== "name" || column <= deep.column) return false;
  const levels = new Set<string>();
  const names = new Set<string>();
  for (let row = header.last + 1; row < Math.min(view.rowCount, header.last + 1 + SAMPLE); row += 1) {
    const [level, name] = [view.text(row, deep.column), view.text(row, column)];
    if (name === "" || rowLabel(level) !== null) continue;
    levels.add(level);
    names.add(name);
  }
  return names.size > 1 && levels.size < names.size;
}

/** A header's own column and the headless ones right of it, up to the next header. */
function spanOf(header: HeaderBlock, { column, width }: HeadedColumn): Span {
  const next = header.columns.find((other) => other.column > column)?.column ?? column + width;
  return { from: column, to: Math.max(column, next - 1) };
}

const SAMPLE = 80;

/** 产出指标, 效益指标 printed down a column that no header calls 一级指标. */
function sideLevel(view: View, header: HeaderBlock, { level2, name }: NameColumns): Span | null {
  const inner = level2 ?? name;
  const column = inner.from - 1;
  const headed = header.columns.find((one) => one.column === column);
  if (column < 0 || (headed && headed.role !== null && headed.strength > 1)) return null;
  let named = 0;
  for (let row = header.last + 1; row < Math.min(view.rowCount, header.last + 1 + SAMPLE); row += 1) {
    const text = view.text(row, column);
    if (text === "" || rowLabel(text) !== null) continue;
    if (!/^(?:项目|年度)?(?:产出|效益|满意度|成本|效果|决策|过程|履职)/.test(plainText(text))) return null;
    named += 1;
  }
  return named > 0 ? { from: column, to: column } : null;
}
