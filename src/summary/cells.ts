import type { CellValue } from "../form/form";
import { cellText } from "./cellText";
import type { CellModel, StyleName } from "./sheetModel";

export const blank = (style: StyleName = "plain"): CellModel => ({ kind: "blank", style });

/** Text; blank where there is none. */
export function text(value: string, style: StyleName = "text"): CellModel {
  const shown = cellText(value);
  return shown === "" ? blank(style) : { kind: "text", text: shown, style };
}

/** A number; blank where there is none. */
export const number = (value: number | null, style: StyleName): CellModel =>
  value === null || !Number.isFinite(value) ? blank(style) : { kind: "number", value, style };

export const formula = (written: string, cached: number | string, style: StyleName): CellModel => ({
  kind: "formula",
  formula: written,
  cached,
  style,
});

/** What a person typed, as it was: numbers stay numbers. */
export function typed(value: CellValue, style: StyleName): CellModel {
  if (typeof value === "number") return number(value, style);
  return text(value === null ? "" : String(value), style);
}
