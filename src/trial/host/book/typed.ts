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
 * Takes what `values` or `formulas` is set to as Excel in a Chinese setting does: text that begins with `=`, `+`, `-` or
 * `@` is a formula, text that looks like a number, an amount, a date or a time is one, full-width signs as the plain
 * ones; a leading apostrophe or a cell formatted `@` keeps text (Range.values, office-js docs).
 * @param isText whether the cell is formatted `@`; asked only where it matters
 * @param today what a date without its year is of
 */
export const asTyped = (
  input: string | number | boolean,
  isText: () => boolean,
  today: () => Date = () => new Date(),
): Typed => {
  if (typeof input !== "string") return plain(input);
  if (input === "") return plain(null);
  if (input.startsWith("'")) return plain(input.slice(1));
  const read = readAs(input, today);
  return read && !isText() ? read : plain(input);
};

const readAs = (input: string, today: () => Date): Typed | null => {
  const written = asNumber(input, today) ?? asWord(input) ?? asFormula(input);
  if (written !== null) return written;
  const half = halfWidth(input);
  if (half === input) return null;
  // of a formula the sign in front alone is taken for the plain one
  return asNumber(half, today) ?? asWord(half) ?? asFormula(halfWidth(input.slice(0, 1)) + input.slice(1));
};

/** `１２％` -> `12%`, `＝` -> `=`, `￥` -> `¥` */
const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("￥", "¥")
    .replaceAll("\u3000", " ");

const asFormula = (input: string): Typed | null => {
  if (input.length < 2 || !/^[=+\-@]/.test(input)) return null;
  return {
    value: null,
    formula: input.startsWith("-") ? `=${input}` : `=${input.replace(/^[=+@]/, "")}`,
    format: null,
  };
};

const asWord = (input: string): Typed | null => {
  const word = input.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return plain(word === "TRUE");
  return isErrorValue(word) ? plain(word) : null;
};

const asNumber = (input: string, today: () => Date): Typed | null => {
  const text = input.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return plain(Number(text));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return plain(Number(text.replace(/,/g, "")), text.includes(".") ? "#,##0.00" : "#,##0");
  }
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(text)?.[1];
  // Through the text, so that 8.3% is 0.083 and not 0.08300000000000002.
  if (percent !== undefined) return plain(Number(`${percent}e-2`), percent.includes(".") ? "0.00%" : "0%");
  return asAmount(text) ?? asFraction(text) ?? asTime(text) ?? asDate(chineseYear(text), today);
};

/** `¥5`, `-¥1,200.50`; `(5)` is what bookkeepers write for -5. */
const asAmount = (text: string): Typed | null => {
  const inside = /^\((.+)\)$/.exec(text)?.[1];
  const [, sign = "", yuan = "", digits] =
    /^([+-]?)(¥?)(\d+(?:\.\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/.exec(inside ?? text) ?? [];
  if (digits === undefined || (inside === undefined && yuan === "") || (inside !== undefined && sign !== ""))
    return null;
  const amount = Number(digits.replace(/,/g, ""));
  const places = digits.includes(".") ? ".00" : "";
  const format = yuan === "" ? null : `"¥"#,##0${places};"¥"-#,##0${places}`;
  return plain(inside !== undefined || sign === "-" ? -amount : amount, format);
};

/** `1 1/2` */
const asFraction = (text: string): Typed | null => {
  const [, whole, above, below] = /^(\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  return below === undefined || Number(below) === 0
    ? null
    : plain(Number(whole) + Number(above) / Number(below), "# ?/?");
};

/** `12:30`, `上午8:30`, `下午3时20分` */
const asTime = (text: string): Typed | null => {
  const [, half = "", hour, minute = "0", second = "0"] =
    /^(上午|下午)?\s*(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?|[时點点](?:(\d{1,2})分)?(?:\d{1,2}秒)?)$/.exec(text) ?? [];
  if (hour === undefined) return null;
  const minutes = /[时点](\d{1,2})分/.exec(text)?.[1] ?? minute;
  const hours = half === "下午" && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  if (Number(minutes) > 59 || Number(second) > 59 || (half !== "" && Number(hour) > 12)) return null;
  return plain((hours * 3600 + Number(minutes) * 60 + Number(second)) / 86_400, half === "" ? "h:mm" : "上午/下午h:mm");
};

const digits = "〇一二三四五六七八九";

/** `二〇二〇年三月` -> `2020年3月` */
const chineseYear = (text: string): string => {
  const [, year, month, date] =
    /^([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月)?(?:([一二三四五六七八九十]{1,3})日)?$/.exec(
      text,
    ) ?? [];
  if (year === undefined) return text;
  const four = Array.from(year, (sign) => Math.max(0, digits.indexOf(sign))).join("");
  return `${four}年${month === undefined ? "" : `${upToNinetyNine(month)}月`}${date === undefined ? "" : `${upToNinetyNine(date)}日`}`;
};

const upToNinetyNine = (text: string): number => {
  const [tens = "", ones] = text.split("十");
  if (ones === undefined) return digits.indexOf(tens);
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
};

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const serialOf = (year: number, month: number, date: number): number | null => {
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  const serial = (time.getTime() - epoch) / day;
  return exists && serial > 60 ? serial : null;
};

const asDate = (text: string, today: () => Date): Typed | null => {
  const dated = (serial: number | null, format: string): Typed | null =>
    serial === null ? null : plain(serial, format);
  const [, year, separator, month, date] = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (separator !== undefined) return dated(serialOf(Number(year), Number(month), Number(date)), "yyyy/m/d");
  const [, first, second] = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (second !== undefined) {
    return dated(serialOf(today().getFullYear(), Number(first), Number(second)), 'm"月"d"日"');
  }
  const [, inYear, inMonth] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  if (inMonth !== undefined) return dated(serialOf(Number(inYear), Number(inMonth), 1), "mmm-yy");
  const words = /^(?:(\d{4})年)?(?:(\d{1,2})月)(?:(\d{1,2})日)?$/.exec(text);
  if (words === null) return null;
  const [, ofYear, ofMonth, ofDate] = words;
  if (ofYear === undefined && ofDate === undefined) return null;
  const format = `${ofYear === undefined ? "" : 'yyyy"年"'}m"月"${ofDate === undefined ? "" : 'd"日"'}`;
  return dated(serialOf(Number(ofYear ?? today().getFullYear()), Number(ofMonth), Number(ofDate ?? 1)), format);
};
