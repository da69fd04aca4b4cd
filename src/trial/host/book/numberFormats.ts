import type { Style } from "excelize-wasm";
import { builtInFormats } from "../../../hosts/file/read/builtInFormats";

/** A style's number format; General where it has none. */
export const formatOf = (style: Style): string => style.CustomNumFmt ?? builtInFormats[style.NumFmt ?? 0] ?? "General";

/** The format as the engine takes it: by number where it has one. */
export const asNumberFormat = (format: string): Pick<Style, "NumFmt" | "CustomNumFmt"> => {
  const known = Object.entries(builtInFormats).find(([, code]) => code === format);
  return known ? { NumFmt: Number(known[0]) } : { CustomNumFmt: format };
};
