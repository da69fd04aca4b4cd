import type { CellValue } from "../../../form/form";
import { isErrorValue } from "../../../calculation/errorValue";

/** What becomes of something typed into a cell: a value or a formula, and a number format that comes along with it. */
export interface Typed {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula: string | null;
  /** Set only on a cell that is still General. */
  readonly format: string | null;
}

const plain = (value: CellValue, format: string | null = null): Typed => ({ value, formula: null, format });

/**
 * Takes what `values` or `formulas` is set to as Excel does: text that begins with `=`, `+` or `-` is a formula, text
 * that looks like a number is one, a leading apostrophe or a cell formatted `@` keeps text (Range.values, office-js docs).
 * @param isText whether the cell is formatted `@`; asked only where it matters
 */
export const asTyped = (input: string | number | boolean, isText: () => boolean): Typed => {
  if (typeof input !== "string") return plain(input);
  if (input === "") return plain(null);
  if (input.startsWith("'")) return plain(input.slice(1));
  const read = asNumber(input) ?? asWord(input) ?? asFormula(input);
  return read && !isText() ? read : plain(input);
};

const asFormula = (input: string): Typed | null => {
  if (input.length < 2 || !/^[=+-]/.test(input)) return null;
  return { value: null, formula: input.startsWith("-") ? `=${input}` : `=${input.replace(/^[=+]/, "")}`, format: null };
};

const asWord = (input: string): Typed | null => {
  const word = input.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return plain(word === "TRUE");
  return isErrorValue(word) ? plain(word) : null;
};

const asNumber = (input: string): Typed | null => {
  const text = input.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return plain(Number(text));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return plain(Number(text.replace(/,/g, "")), text.includes(".") ? "#,##0.00" : "#,##0");
  }
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(text)?.[1];
  // Through the text, so that 8.3% is 0.083 and not 0.08300000000000002.
  if (percent !== undefined) return plain(Number(`${percent}e-2`), percent.includes(".") ? "0.00%" : "0%");
  return asDate(text);
};

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const asDate = (text: string): Typed | null => {
  const [, year, separator, month, date] = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (separator === undefined) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const exists = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(date);
  const serial = (time.getTime() - epoch) / day;
  return exists && serial > 60 ? plain(serial, "yyyy/m/d") : null;
};
