import type { Locale } from "../../../wording/locale";

/** Cells named in a sentence. */
const shown = 10;

/** Cells for a text that has their count and their names; the first of many. */
export function cellList(cells: readonly string[], locale: Locale): { readonly count: number; readonly cells: string } {
  const names = cells.slice(0, shown).join(locale === "zh-CN" ? "、" : ", ");
  return { count: cells.length, cells: cells.length > shown ? `${names}…` : names };
}
