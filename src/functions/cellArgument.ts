import { fromNumber, type Rational } from "../value/exact/rational";
import type { CellValue } from "../form/form";
import { readText } from "../value/read";

const errorTexts = /^#(?:N\/A|[A-Z]+(?:[/_][A-Z0-9]+)*[!?])$/;

/**
 * The error a cell holds, as it shows; null where it holds none. Excel passes `CustomFunctions.Error` objects where the
 * metadata allows it, other hosts the text.
 */
export function errorIn(given: unknown): string | null {
  if (typeof given === "string") return given.startsWith("#") && errorTexts.test(given) ? given : null;
  if (typeof given !== "object" || given === null || !("code" in given)) return null;
  return typeof given.code === "string" && given.code.startsWith("#") ? given.code : null;
}

/** A cell as the domain reads it; blank ones ("" or null, by host) and what is no cell value are null. */
export function cellValue(given: unknown): CellValue {
  if (typeof given === "string") return given === "" ? null : given;
  return typeof given === "number" || typeof given === "boolean" ? given : null;
}

/** Points in a cell: 5, "5", "5分"; null for nothing, "none" where it is no number or one of something else: 10人, ≥10. */
export function pointsIn(value: CellValue): Rational | null | "none" {
  if (typeof value !== "string") return numberIn(value);
  const read = readText(value);
  if (read.kind === "nothing") return null;
  const plain = read.kind === "quantity" && read.operator === null && !read.approximate && read.moved === null;
  return plain && /^分?$/.test(read.unit.text) ? read.amount : "none";
}

/** An amount in a cell: 5, "5", "5万元"; null for nothing (blank, /, —, 无), "none" where it is no number. */
export function numberIn(value: CellValue): Rational | null | "none" {
  if (typeof value === "number") return fromNumber(value) ?? "none";
  if (value === null) return null;
  if (typeof value === "boolean") return "none";
  const read = readText(value);
  if (read.kind === "quantity") return read.amount;
  return read.kind === "nothing" ? null : "none";
}

/** What cannot be 0: builds of Excel until mid-2024 pass 0 for a blank cell (office-js issue 4702). */
export const unlessZero = (value: CellValue): CellValue => (value === 0 ? null : value);
