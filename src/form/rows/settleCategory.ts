import type { HeaderBlock } from "../header/headerBlock";
import { isSign } from "../../value/signs";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

const SAMPLE = 40;

/** 指标类型 is a nature where it says 定性 or 正向, else the level that the form has no column for. */
export function settleCategory(view: View, header: HeaderBlock): HeaderBlock {
  if (!header.columns.some(({ role }) => role === "category")) return header;
  const roles = new Set(header.columns.map(({ role }) => role));
  const settle = (column: number): ColumnRole => {
    if (saysSigns(view, header.last + 1, column)) return "sign";
    const level = (["level1", "level2"] as const).find((free) => !roles.has(free));
    if (level) roles.add(level);
    return level ?? "ignored";
  };
  return {
    ...header,
    columns: header.columns.map((one) => (one.role === "category" ? { ...one, role: settle(one.column) } : one)),
  };
}

function saysSigns(view: View, from: number, column: number): boolean {
  for (let row = from; row < Math.min(view.rowCount, from + SAMPLE); row += 1) {
    const text = view.text(row, column);
    if (text !== "") return isSign(text);
  }
  return false;
}
