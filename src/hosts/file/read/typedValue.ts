import type { CellValue } from "../../../form/form";

const DAY = 86_400_000;

/** Strict workbooks may hold dates in words: `2020-03-01T12:00:00` -> a serial. */
const serialOf = (iso: string, date1904: boolean): number | null => {
  const time = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`);
  return Number.isNaN(time) ? null : (time - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
};

const numberOf = (raw: string): CellValue => {
  const number = Number(raw);
  return raw.trim() === "" ? null : Number.isFinite(number) ? number : raw;
};

/** A cell's `t` and `v` -> the value Excel answers: numbers (dates as serials), booleans, texts, errors as `#N/A`. */
export const typedValue = (
  type: string,
  raw: string,
  sharedStrings: readonly string[],
  date1904: boolean,
): CellValue => {
  switch (type) {
    case "s":
      return sharedStrings[Number(raw)] || null;
    case "b":
      return raw === "1" || raw.toLowerCase() === "true";
    case "n":
      return numberOf(raw);
    case "d":
      return serialOf(raw, date1904) ?? raw;
    default:
      return raw === "" ? null : raw;
  }
};
