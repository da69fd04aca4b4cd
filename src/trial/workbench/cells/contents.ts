import { overlap } from "../../host/book/a1";
import { textAt, valueAt } from "../../host/book/reading";
import type { Area } from "../../../form/grid";
import type { OpenBook } from "../book/openBook";
import type { CellValue } from "../../../form/form";

/** What stands in the active cell, as it is edited. */
export function contentsOf({ sheet, selection }: OpenBook): string {
  const { row, column } = selection.active;
  const value = valueAt(sheet, row, column);
  const cell = sheet.cells.at(row, column);
  if (!cell || cell.from) return "";
  const shown = textAt(sheet, row, column);
  return editText({ value, formula: cell.formula, format: sheet.format(row, column), shown });
}

/** What the bar shows of the active cell; of what another cell gives, that cell's formula. */
export function barText(open: OpenBook): string {
  const { row, column } = open.selection.active;
  return open.sheet.current().cells.at(row, column)?.from?.formula ?? contentsOf(open);
}

/** The part of an area that holds something; null for none. */
export function filledPart({ sheet }: OpenBook, area: Area): Area | null {
  const used = sheet.current().cells.used(false);
  return used && overlap(area, used);
}

/** What a person sees when a cell is opened to be changed; typed again it gives the same cell. */
export function editText(cell: { value: CellValue; formula: string | null; format: string; shown: string }): string {
  const { value, formula, format, shown } = cell;
  if (formula !== null) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  if (/%/.test(format)) return `${Number((value * 100).toPrecision(15))}%`;
  return /[ymd]/i.test(withoutLiterals(format)) && /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(shown) ? shown : String(value);
}

const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
