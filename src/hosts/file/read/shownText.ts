import { format as formatted, isDateFormat } from "numfmt";
import type { CellValue } from "../../../form/form";
import { inChineseNumerals, type NumeralSet } from "./chineseNumerals";

/** What a cell shows. */
export type ShowText = (value: CellValue, format: string) => string;

/** Dates that follow the reader's setting, as a Chinese Excel shows them. */
const LOCAL_DATES: Readonly<Record<string, string>> = { "m/d/yyyy": "yyyy/m/d", "m/d/yyyy h:mm": "yyyy/m/d h:mm" };

/** What is Chinese even where a Chinese Excel shows the rest (AM, Mar) in English: 上午, 星期日, the system's own date. */
const CHINESE = /上午\/下午|aaa|\[\$-x?(?:sys\w+,)?F[48]00\]/i;

/** From 1900 to 1904, in days. */
const DAYS_1904 = 1462;

interface Pattern {
  readonly code: string;
  readonly locale: "zh-CN" | "en-US";
  /** Shows a point in time, which depends on where the days count from; a duration (`[h]:mm`) does not. */
  readonly pointInTime: boolean;
  readonly numerals: { readonly set: NumeralSet; readonly kind: "date" | "general" | "digits" } | null;
}

/** The format in the words numfmt knows: `!` escapes like `\`, General may stand as G/通用格式. Quoted text passes. */
const invariant = (format: string): string =>
  format.replace(
    /"[^"]*"|\\.|[_*].|\[[^\]]*\]|!(.)|(上午\/下午)|(G\/通用格式)/gu,
    (whole, escaped?: string, halfDay?: string, general?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (halfDay !== undefined) return "AM/PM";
      return general === undefined ? whole : "General";
    },
  );

const numeralSet = (digit: string | undefined): NumeralSet | null =>
  digit === "1" || digit === "2" || digit === "3" ? digit : null;

const patternOf = (format: string): Pattern => {
  const code = invariant(LOCAL_DATES[format] ?? format);
  const date = isDateFormat(code);
  const set = numeralSet(/\[DBNum(\d)\]/i.exec(code)?.[1]);
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  return {
    code,
    locale: CHINESE.test(format.replace(/"[^"]*"/g, "")) ? "zh-CN" : "en-US",
    pointInTime: date && !/\[(?:h+|m+|s+)\]/i.test(code),
    numerals: set && { set, kind: date ? "date" : /general/i.test(bare) || bare === "" ? "general" : "digits" },
  };
};

/**
 * @param date1904 whether days count from 1904
 * @returns a function from a value and its invariant format to the text shown; columns count as wide enough. A date
 *   out of the calendar, which Excel shows as ####, and a format that cannot be read show the number itself.
 */
export const textShower = (date1904: boolean): ShowText => {
  const patterns = new Map<string, Pattern>();
  return (value, format) => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string" && (format === "General" || format === "@")) return value;
    const pattern = patterns.get(format) ?? patternOf(format);
    patterns.set(format, pattern);
    const { code, locale, pointInTime, numerals } = pattern;
    try {
      const serial = typeof value === "number" && date1904 && pointInTime ? value + DAYS_1904 : value;
      const shown = formatted(code, serial, { locale, dateErrorThrows: true, dateSpanLarge: false });
      return numerals === null || typeof value === "string"
        ? shown
        : inChineseNumerals(shown, numerals.set, numerals.kind);
    } catch {
      return typeof value === "string" ? value : formatted("General", value, { locale: "en-US" });
    }
  };
};
