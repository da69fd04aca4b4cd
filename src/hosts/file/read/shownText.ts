import type { NewFile } from "excelize-wasm";
import type { CellValue } from "../../../form/form";
import type { Engine } from "../engine";
import { formatSection } from "./formatSection";
import { fixedDecimals } from "./fixedDecimals";
import { generalText } from "./generalText";

/** What a cell shows. */
export type ShowText = (value: CellValue, format: string) => string;

/** Text, then General or a count of decimals, then text: nearly every format of a form. */
const PLAIN = /^((?:"[^"]*"|[-+()])*)(?:(General)|(#,##)?0(?:\.(0+))?(%)?)(_.)?((?:"[^"]*"|[()])*)$/;

const unquote = (text: string): string => text.replace(/"/g, "");

/** Dates that follow the reader's setting, as a Chinese Excel shows them. */
const LOCAL_DATES: Readonly<Record<string, string>> = { "m/d/yyyy": "yyyy/m/d", "m/d/yyyy h:mm": "yyyy/m/d h:mm" };

const plainText = (value: number, format: string): string | null => {
  const match = PLAIN.exec(format);
  if (match === null) return null;
  const [, before = "", general, grouped, decimals = "", percent, space, after = ""] = match;
  const shown =
    general !== undefined
      ? generalText(value)
      : fixedDecimals(value, decimals.length, percent ? 2 : 0, grouped !== undefined) + (percent ?? "");
  return unquote(before) + shown + (space === undefined ? "" : " ") + unquote(after);
};

/**
 * The engine rounds the binary number, which lies below 8.575, and shows 8.57 where Excel shows 8.58. Formats with a
 * count of decimals therefore get their number rounded; dates, General, fractions and thousands (`0,`) as it is.
 */
const roundedFor = (value: number, format: string): number => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (/[a-z/年月日上下]/i.test(bare) || /0,+(?![#0])/.test(bare)) return value;
  const decimals = /[0#?]\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  return Number(fixedDecimals(value, decimals + (bare.includes("%") ? 2 : 0), 0, false));
};

const MAX_KNOWN = 100_000;

/** Shows values through a cell of a scratch workbook; every distinct pair of value and format is asked once. */
const throughEngine = (engine: Engine, date1904: boolean): ShowText => {
  const known = new Map<string, string>();
  const styles = new Map<string, number>();
  let scratch: NewFile | null = null;
  const start = (): NewFile => {
    const file = engine.NewFile();
    if (date1904) file.SetWorkbookProps({ Date1904: true });
    return file;
  };
  const ask = (value: string | number, format: string): string => {
    const file = (scratch ??= start());
    const style = styles.get(format) ?? file.NewStyle({ CustomNumFmt: LOCAL_DATES[format] ?? format }).style;
    styles.set(format, style);
    if (typeof value === "number") file.SetCellFloat("Sheet1", "A1", roundedFor(value, format), -1, 64);
    else file.SetCellStr("Sheet1", "A1", value);
    file.SetCellStyle("Sheet1", "A1", "A1", style);
    const shown = file.GetCellValue("Sheet1", "A1");
    return shown.error ? String(value) : shown.value;
  };
  return (value, format) => {
    if (typeof value !== "number" && typeof value !== "string") return "";
    const key = `${typeof value} ${value} ${format}`;
    const text = known.get(key) ?? ask(value, format);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, text);
    return text;
  };
};

/** One scratch workbook an engine and date system, since the engine keeps every file it has made. */
const showers = new WeakMap<Engine, Map<boolean, ShowText>>();

const engineShower = (engine: Engine, date1904: boolean): ShowText => {
  const known = showers.get(engine) ?? new Map<boolean, ShowText>();
  const shower = known.get(date1904) ?? throughEngine(engine, date1904);
  showers.set(engine, known.set(date1904, shower));
  return shower;
};

const withoutEngine =
  (missed: () => void): ShowText =>
  () => {
    missed();
    return "";
  };

/**
 * @param missed told where a format wants the engine and there is none
 * @returns a function from a value and its invariant format to the text shown; columns count as wide enough
 */
export const textShower = (engine: Engine | null, date1904: boolean, missed: () => void = () => {}): ShowText => {
  const ask = engine === null ? withoutEngine(missed) : engineShower(engine, date1904);
  return (value, format) => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string") return format.includes("@") && format !== "@" ? ask(value, format) : value;
    if (format === "@") return generalText(value);
    const section = formatSection(value, format);
    if (section.format === "") return "";
    return plainText(section.value, section.format) ?? ask(section.value, section.format);
  };
};
