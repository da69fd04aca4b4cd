/**
 * The mark by which our summary sheet is known. It has two halves, and only both together count:
 *
 * - a custom XML part, which says that this workbook holds a sheet of ours and where its columns stood;
 * - a name of the workbook, which points at the sheet.
 *
 * Why not the sheet's id: `worksheet.id` of Office.js holds for a session only (office-js-docs #297, office-js #1390), and
 * a file's `sheetId` is not to be had through it. A name follows the sheet when it is renamed or moved, in Excel, in WPS
 * and in the file; a copy of the sheet gets a name of its own scope at most, so that the workbook's still tells the
 * original. The name alone does not count, since it goes along into another workbook with a sheet that is copied there;
 * the part does not. It points at whole rows, since no deleting of rows or columns can break that.
 */
export interface SummaryMark {
  /** Columns of the detail table by key, from 0, as they were written. */
  readonly columns: Readonly<Record<string, number>>;
  /** What the rows were written as, see `writtenRows.ts`; missing in marks of earlier versions. */
  readonly written?: readonly string[];
  /** Of a workbook that the command line wrote beside its input: how. */
  readonly made?: MadeBy;
}

/** What tells whether writing a workbook again would give another one. */
export interface MadeBy {
  /** Of the program. */
  readonly version: string;
  /** The profile and what else was asked for, in a text that differs where any of it does. */
  readonly asked: string;
  /** The input's name, without its folder. */
  readonly from: string;
  /** SHA-256 of the input's bytes. */
  readonly source: string;
}

/** The name of the workbook that points at the sheet; never change it, files hold it. */
export const markName = "PERF_SUMMARY_SHEET";

/** What a person reads who comes upon the name. */
export const markComment = "绩效自评汇总表的标记，请勿删除 · Marks the generated summary sheet, please keep";

/** What the name refers to: all rows of the sheet, without `=`. */
export const markReference = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!$1:$1048576`;

/** The sheet that a name refers to, whatever of it; null where that is gone or no sheet. */
export function referredSheet(reference: string, names: readonly string[]): string | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference.trim());
  const wanted = (found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? "").toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted) ?? null;
}

export const markJson = (mark: SummaryMark): string => JSON.stringify({ version: 1, ...mark });

/** @returns null where the part holds something else */
export function parseMark(json: string | null): SummaryMark | null {
  const data = json === null ? null : parsed(json);
  if (typeof data !== "object" || data === null || !("version" in data) || data.version !== 1) return null;
  if (!("columns" in data) || typeof data.columns !== "object" || data.columns === null) return null;
  const columns = Object.entries(data.columns).filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
  const written = "written" in data && Array.isArray(data.written) ? data.written.map(String) : null;
  const made = "made" in data ? madeOf(data.made) : null;
  return {
    columns: Object.fromEntries(columns),
    ...(written === null ? {} : { written }),
    ...(made === null ? {} : { made }),
  };
}

function madeOf(data: unknown): MadeBy | null {
  if (typeof data !== "object" || data === null) return null;
  const field = (key: string): string => {
    const value: unknown = Reflect.get(data, key);
    return typeof value === "string" ? value : "";
  };
  return { version: field("version"), asked: field("asked"), from: field("from"), source: field("source") };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
