import type { CellValue } from "./form";

/** An empty or covered cell, or one that holds nothing but blanks. */
export function isBlankCell(value: CellValue): boolean {
  return typeof value === "string" ? value === "" || value.trim() === "" : value === null;
}

/** Marks that stand where nothing is said: `/`, `—`, `-`, 无. */
const NOTHING = /^(?:[/／\\—–―－\-_*＊]+|无|N\/?A|不适用|不涉及)?$/i;

/** A text that is blank or only marks that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return text.length <= 8 && NOTHING.test(text.trim());
}
