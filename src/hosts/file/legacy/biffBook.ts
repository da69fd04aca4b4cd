import type { SheetInfo } from "../package/contents";
import { WorkbookProblem } from "../problem";
import { type BiffSheet, readSheet } from "./biffSheet";
import { RecordReader, recordsFrom, recordTypes } from "./records";

/** How a cell looks, [MS-XLS] 2.4.353, by the numbers that the format has for it. */
export interface BiffStyle {
  readonly font: number;
  readonly format: number;
  readonly isUnlocked: boolean;
  readonly horizontal: number;
  readonly vertical: number;
  readonly wraps: boolean;
  readonly rotation: number;
  readonly indent: number;
  readonly shrinks: boolean;
  /** Left, right, top, bottom. */
  readonly borders: readonly { readonly line: number; readonly color: number }[];
  readonly fill: { readonly pattern: number; readonly color: number; readonly back: number };
}

export interface BiffFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly color: number;
}

/** What a BIFF8 stream holds of what a form is read from and of how it looks. */
export interface BiffBook {
  readonly date1904: boolean;
  readonly strings: readonly string[];
  /** Number formats that the file spells out. */
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly BiffFont[];
  readonly styles: readonly BiffStyle[];
  /** Colours from the eighth on, `RRGGBB`; empty where the file has the usual ones. */
  readonly palette: readonly string[];
  /** Worksheets; what holds no cells is left out. */
  readonly sheets: readonly (BiffSheet & Pick<SheetInfo, "name" | "visibility">)[];
}

const BIFF8 = 0x0600;
const WORKSHEET = 0;

/** More than anybody fills in; each would be read, also where many stand at one place of the stream. */
const mostSheets = 1_000;
/** So many cells are taken of a workbook, those that only look like something included. */
const mostCells = 2_000_000;

/** A workbook's stream -> what it holds, or why it cannot be read. */
export function readBook(stream: Uint8Array): BiffBook | WorkbookProblem {
  const strings: string[] = [];
  const formats = new Map<number, string>();
  const fonts: BiffFont[] = [];
  const styles: BiffStyle[] = [];
  const palette: string[] = [];
  const listed: { name: string; visibility: SheetInfo["visibility"]; at: number }[] = [];
  let date1904 = false;
  let isFirst = true;
  let isWhole = false;
  for (const { type, pieces } of recordsFrom(stream, 0)) {
    const data = new RecordReader(pieces);
    if (isFirst) {
      isFirst = false;
      if (type !== recordTypes.begin) return new WorkbookProblem("damaged", "no beginning");
      if (data.short() !== BIFF8) return new WorkbookProblem("legacy-format");
      continue;
    }
    if (type === recordTypes.eof) {
      isWhole = true;
      break;
    }
    switch (type) {
      case recordTypes.filePass:
        return new WorkbookProblem("password-protected");
      case recordTypes.date1904:
        date1904 = data.short() === 1;
        break;
      case recordTypes.font:
        fonts.push(fontOf(data));
        break;
      case recordTypes.numberFormat:
        formats.set(data.short(), data.text());
        break;
      case recordTypes.style:
        styles.push(styleOf(data));
        break;
      case recordTypes.palette:
        for (let left = data.short(); left > 0 && !data.isAtEnd; left -= 1) palette.push(colorOf(data));
        break;
      case recordTypes.strings:
        data.skip(4);
        for (let left = data.long(); left > 0 && !data.isAtEnd; left -= 1) strings.push(data.text());
        break;
      case recordTypes.sheet: {
        const at = data.long();
        const visibility = (["visible", "hidden", "veryHidden"] as const)[data.byte() & 3] ?? "visible";
        if (data.byte() === WORKSHEET) listed.push({ at, visibility, name: data.shortText() });
        break;
      }
    }
  }
  if (!isWhole) return new WorkbookProblem("damaged", "cut short");
  if (listed.length === 0) return new WorkbookProblem("no-worksheet");
  if (listed.length > mostSheets) return new WorkbookProblem("too-large");
  let left = mostCells;
  const sheets: BiffBook["sheets"][number][] = [];
  for (const { name, visibility, at } of listed) {
    const sheet = readSheet(stream, at, left);
    if (sheet instanceof WorkbookProblem) return new WorkbookProblem(sheet.code, name);
    left -= sheet.cells.length;
    sheets.push({ ...sheet, name, visibility });
  }
  return { date1904, strings, formats, fonts, styles, palette, sheets };
}

function fontOf(data: RecordReader): BiffFont {
  const size = data.short() / 20;
  const flags = data.short();
  const color = data.short();
  const bold = data.short() >= 600;
  data.skip(2);
  const underlined = data.byte() !== 0;
  data.skip(3);
  return {
    size,
    color,
    bold,
    underlined,
    italic: (flags & 2) !== 0,
    struck: (flags & 8) !== 0,
    name: data.shortText(),
  };
}

function styleOf(data: RecordReader): BiffStyle {
  const [font, format, protection] = [data.short(), data.short(), data.short()];
  const [alignment, rotation, indent] = [data.byte(), data.byte(), data.byte()];
  data.skip(1);
  const [lines, sides, ends] = [data.long(), data.long(), data.short()];
  const bits = (number: number, from: number, count: number): number => (number >>> from) & (2 ** count - 1);
  return {
    font,
    format,
    isUnlocked: (protection & 1) === 0,
    horizontal: bits(alignment, 0, 3),
    wraps: bits(alignment, 3, 1) === 1,
    vertical: bits(alignment, 4, 3),
    rotation,
    indent: bits(indent, 0, 4),
    shrinks: bits(indent, 4, 1) === 1,
    borders: [
      { line: bits(lines, 0, 4), color: bits(lines, 16, 7) },
      { line: bits(lines, 4, 4), color: bits(lines, 23, 7) },
      { line: bits(lines, 8, 4), color: bits(sides, 0, 7) },
      { line: bits(lines, 12, 4), color: bits(sides, 7, 7) },
    ],
    fill: { pattern: bits(sides, 26, 6), color: bits(ends, 0, 7), back: bits(ends, 7, 7) },
  };
}

function colorOf(data: RecordReader): string {
  const parts = [data.byte(), data.byte(), data.byte()];
  data.skip(1);
  return parts.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("");
}
