import type { CellValue } from "../../../form/form";

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
