import { parseReference, sheetSize } from "../../../cells";
import { attribute, endsName, rootPrefix, tagEnd, unescapeXml } from "../package/xml";
import { stringItemReader, unescapeString } from "./sharedStrings";

/** A cell that holds something, as the sheet's part says it. Row and column from 0. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** Index into the workbook's cell styles. */
  readonly style: number;
  /** The `t` attribute: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** The cached or constant value: for `s` the index; null for a formula that has no cached value. */
  readonly value: string | null;
  readonly formula: boolean;
}

const lettersToColumn = (reference: string): number => parseReference(reference)?.column ?? -1;

/** Looks for a text again and again, further on each time: what was found ahead is not looked for twice. */
const finder = (xml: string, text: string): ((from: number) => number) => {
  let found = -2;
  return (from) => {
    if (found === -2 || (found >= 0 && found < from)) found = xml.indexOf(text, from);
    return found;
  };
};

/** What stands in the first element of a name: null where there is none, undefined where it never ends. */
const firstInside = (xml: string, name: string): string | null | undefined => {
  const open = `<${name}`;
  let at = xml.indexOf(open);
  while (at >= 0 && !endsName(xml, at + open.length)) at = xml.indexOf(open, at + open.length);
  if (at < 0) return null;
  const end = tagEnd(xml, at + open.length);
  if (end < 0) return undefined;
  if (xml[end - 1] === "/") return "";
  const close = xml.indexOf(`</${name}`, end);
  return close < 0 ? undefined : xml.slice(end + 1, close);
};

const hasElement = (xml: string, name: string): boolean => {
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1))
    if (endsName(xml, at + name.length + 1)) return true;
  return false;
};

/**
 * Walks the cells of a sheet's part in order, without those that hold a format only. References may be missing (they
 * then follow the one before), the declared dimension is not believed. Each character is looked at a few times at most,
 * whatever the part holds.
 * @returns whether the part is whole; false where the list of cells, a cell or its value never ends, or lies outside a
 *   sheet
 */
export const scanCells = (xml: string, each: (cell: ScannedCell) => void): boolean => {
  const p = rootPrefix(xml, "worksheet");
  const readItem = stringItemReader(p);
  const start = xml.search(new RegExp(`<${p}sheetData[\\s>]`));
  if (start < 0) return true;
  const end = xml.indexOf(`</${p}sheetData`, start);
  if (end < 0) return false;
  const [rowName, cellName] = [`${p}row`, `${p}c`];
  const nextCells = [finder(xml, `<${p}c `), finder(xml, `<${p}c>`)];
  const cellEnd = finder(xml, `</${p}c`);
  let row = -1;
  let column = -1;
  let at = xml.indexOf("<", start + 1);
  while (at >= 0 && at < end) {
    const isRow = xml.startsWith(rowName, at + 1) && endsName(xml, at + 1 + rowName.length);
    const isCell = !isRow && xml.startsWith(cellName, at + 1) && endsName(xml, at + 1 + cellName.length);
    if (!isRow && !isCell) {
      const comment = xml.startsWith("<!--", at) ? xml.indexOf("-->", at) : at;
      if (comment < 0) return false;
      at = xml.indexOf("<", comment + 1);
      continue;
    }
    const nameEnd = at + 1 + (isRow ? rowName : cellName).length;
    const tagEndsAt = tagEnd(xml, nameEnd);
    if (tagEndsAt < 0) return false;
    const tag = xml.slice(nameEnd, tagEndsAt);
    at = xml.indexOf("<", tagEndsAt);
    if (isRow) {
      const number = Number(/(?:^|\s)r\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
      row = number > 0 ? number - 1 : row + 1;
      if (row >= sheetSize.rows) return false;
      column = -1;
      continue;
    }
    const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]+\d+)/.exec(tag)?.[1];
    column = reference === undefined ? column + 1 : lettersToColumn(reference);
    if (column >= sheetSize.columns) return false;
    if (xml[tagEndsAt - 1] === "/") continue;
    const close = cellEnd(tagEndsAt);
    if (close < 0 || close > end || nextCells.some((next) => isBetween(next(tagEndsAt), close))) return false;
    at = xml.indexOf("<", close + 1);
    if (column < 0) continue;
    const inside = xml.slice(tagEndsAt + 1, close);
    const type = attribute(tag, "t") ?? "n";
    const style = Number(/(?:^|\s)s\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
    const formula = hasElement(inside, `${p}f`);
    if (type === "inlineStr") {
      each({ row, column, style, type, value: readItem(inside), formula });
      continue;
    }
    const found = firstInside(inside, `${p}v`);
    if (found === undefined) return false;
    if (found === null && !formula) continue;
    const written = found === null ? null : unescapeXml(found);
    // openpyxl writes `<f>…</f><v></v>` for a formula it does not calculate: only a text may be blank
    const raw = formula && written === "" && type !== "str" ? null : written;
    each({ row, column, style, type, value: raw !== null && type === "str" ? unescapeString(raw) : raw, formula });
  }
  return true;
};

const isBetween = (at: number, end: number): boolean => at >= 0 && at < end;
