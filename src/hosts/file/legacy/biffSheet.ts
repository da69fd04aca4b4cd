import type { Area } from "../../../cells";
import { WorkbookProblem } from "../problem";
import { RecordReader, recordsFrom, recordTypes } from "./records";

/** A formula's value is what the file last held of it; the formula itself is not read. */
export type BiffValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly isTrue: boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "shared"; readonly index: number }
  | { readonly kind: "text"; readonly text: string };

export interface BiffCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: BiffValue;
}

/** Rows and columns from 0. */
export interface BiffSheet {
  readonly cells: readonly BiffCell[];
  readonly merges: readonly Area[];
  /** Widths in characters. */
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly hidden: boolean;
  }[];
  readonly defaultWidth: number | null;
  /** Heights in points; null for one that fits its text. */
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean }>;
  readonly hasGridLines: boolean;
}

const WORKSHEET = 0x0010;
const COLUMNS = 256;

const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

const errorOf = (code: number): BiffValue => ({ kind: "error", text: errors[code] ?? "#VALUE!" });
const numberOf = (number: number): BiffValue =>
  Number.isFinite(number) ? { kind: "number", number } : { kind: "error", text: "#NUM!" };
const blank: BiffValue = { kind: "blank" };

/** The sheet whose records begin at a place of the stream. @param most so many cells at most */
export function readSheet(stream: Uint8Array, at: number, most: number): BiffSheet | WorkbookProblem {
  const cells: BiffCell[] = [];
  const merges: Area[] = [];
  const columns: BiffSheet["columns"][number][] = [];
  const rows = new Map<number, { height: number | null; hidden: boolean }>();
  let defaultWidth: number | null = null;
  let hasGridLines = true;
  /** A formula whose text stands in a record of its own. */
  let awaited: Omit<BiffCell, "value"> | null = null;
  let depth = 0;
  const put = (row: number, column: number, style: number, value: BiffValue): void => {
    if (column < COLUMNS) cells.push({ row, column, style, value });
  };
  for (const { type, pieces } of recordsFrom(stream, at)) {
    const data = new RecordReader(pieces);
    if (type === recordTypes.begin) {
      data.skip(2);
      if (depth === 0 && data.short() !== WORKSHEET) return new WorkbookProblem("damaged");
      depth += 1;
      continue;
    }
    if (depth === 0) return new WorkbookProblem("damaged");
    if (type === recordTypes.eof) depth -= 1;
    if (depth === 0) return { cells, merges, columns, defaultWidth, rows, hasGridLines };
    // a chart that stands on the sheet has records of its own among the sheet's
    if (depth > 1) continue;
    if (cells.length > most) return new WorkbookProblem("too-large");
    switch (type) {
      case recordTypes.sharedLabel:
        put(data.short(), data.short(), data.short(), { kind: "shared", index: data.long() });
        break;
      case recordTypes.label:
      case recordTypes.richLabel:
        put(data.short(), data.short(), data.short(), { kind: "text", text: data.text() });
        break;
      case recordTypes.number:
        put(data.short(), data.short(), data.short(), numberOf(data.double()));
        break;
      case recordTypes.shortNumber:
        put(data.short(), data.short(), data.short(), numberOf(shortNumber(data.long())));
        break;
      case recordTypes.booleanOrError: {
        const [row, column, style, value] = [data.short(), data.short(), data.short(), data.byte()];
        put(row, column, style, data.byte() === 1 ? errorOf(value) : { kind: "boolean", isTrue: value !== 0 });
        break;
      }
      case recordTypes.blank:
        put(data.short(), data.short(), data.short(), blank);
        break;
      case recordTypes.manyNumbers:
      case recordTypes.manyBlanks: {
        const isNumbers = type === recordTypes.manyNumbers;
        const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
        const [row, first] = [data.short(), data.short()];
        const count = Math.floor((size - 6) / (isNumbers ? 6 : 2));
        for (let column = first; column < first + count; column += 1) {
          put(row, column, data.short(), isNumbers ? numberOf(shortNumber(data.long())) : blank);
        }
        break;
      }
      case recordTypes.formula: {
        const place = { row: data.short(), column: data.short(), style: data.short() };
        const result = formulaResult(data);
        awaited = result === null ? place : null;
        if (result !== null) put(place.row, place.column, place.style, result);
        break;
      }
      case recordTypes.formulaText:
        if (awaited !== null) put(awaited.row, awaited.column, awaited.style, { kind: "text", text: data.text() });
        awaited = null;
        break;
      case recordTypes.merges:
        for (let left = data.short(); left > 0 && !data.isAtEnd; left -= 1) {
          const [top, bottom, first, last] = [data.short(), data.short(), data.short(), data.short()];
          merges.push({ row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 });
        }
        break;
      case recordTypes.columns: {
        const [from, to, width] = [data.short(), data.short(), data.short() / 256];
        data.skip(2);
        if (from < COLUMNS)
          columns.push({ from, to: Math.min(to, COLUMNS - 1), width, hidden: (data.short() & 1) !== 0 });
        break;
      }
      case recordTypes.defaultColumnWidth:
        defaultWidth = data.short();
        break;
      case recordTypes.row: {
        const row = data.short();
        data.skip(4);
        const height = data.short();
        data.skip(4);
        const flags = data.short();
        const isOwn = (flags & 0x40) !== 0 && (height & 0x8000) === 0;
        rows.set(row, { height: isOwn ? (height & 0x7fff) / 20 : null, hidden: (flags & 0x20) !== 0 });
        break;
      }
      case recordTypes.window:
        hasGridLines = (data.short() & 2) !== 0;
        break;
    }
  }
  return new WorkbookProblem("damaged");
}

/** A number in 30 bits, a whole one or the beginning of a longer one, and whether it is in hundredths. */
function shortNumber(bits: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(4, bits & ~3, true);
  const number = (bits & 2) === 0 ? bytes.getFloat64(0, true) : (bits | 0) >> 2;
  return (bits & 1) === 0 ? number : number / 100;
}

/** null where the text follows. */
function formulaResult(data: RecordReader): BiffValue | null {
  const bytes = Uint8Array.from({ length: 8 }, () => data.byte());
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return numberOf(new DataView(bytes.buffer).getFloat64(0, true));
  switch (bytes[0]) {
    case 0:
      return null;
    case 1:
      return { kind: "boolean", isTrue: bytes[2] !== 0 };
    case 2:
      return errorOf(bytes[2] ?? 0);
    default:
      return blank;
  }
}
