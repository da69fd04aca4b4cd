import { parseReference } from "../../../cells";
import { attribute, rootPrefix, unescapeXml } from "../package/xml";
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

/**
 * Walks the cells of a sheet's part in order, without those that hold a format only. References may be missing (they
 * then follow the one before), the declared dimension is not believed.
 */
export const scanCells = (xml: string, each: (cell: ScannedCell) => void): void => {
  const p = rootPrefix(xml, "worksheet");
  const readItem = stringItemReader(p);
  const start = xml.search(new RegExp(`<${p}sheetData[\\s>]`));
  const end = xml.indexOf(`</${p}sheetData>`);
  if (start < 0 || end < 0) return;
  const element = new RegExp(
    `<${p}row(?=[\\s/>])([^>]*)>|<${p}c(?=[\\s/>])(?:([^>]*?)/>|([^>]*)>([\\s\\S]*?)</${p}c>)`,
    "g",
  );
  const valueOf = new RegExp(`<${p}v(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${p}v>)`);
  const formulaOf = new RegExp(`<${p}f[\\s/>]`);
  let row = -1;
  let column = -1;
  element.lastIndex = start;
  for (let match = element.exec(xml); match !== null && match.index < end; match = element.exec(xml)) {
    const [, rowTag, emptyCellTag, cellTag, inside] = match;
    if (rowTag !== undefined) {
      const number = Number(/(?:^|\s)r\s*=\s*["'](\d+)/.exec(rowTag)?.[1] ?? 0);
      row = number > 0 ? number - 1 : row + 1;
      column = -1;
      continue;
    }
    const tag = cellTag ?? emptyCellTag ?? "";
    const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]+\d+)/.exec(tag)?.[1];
    column = reference === undefined ? column + 1 : lettersToColumn(reference);
    if (inside === undefined || column < 0) continue;
    const type = attribute(tag, "t") ?? "n";
    const style = Number(/(?:^|\s)s\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
    const formula = formulaOf.test(inside);
    if (type === "inlineStr") {
      each({ row, column, style, type, value: readItem(inside), formula });
      continue;
    }
    const found = valueOf.exec(inside);
    if (found === null && !formula) continue;
    const written = found === null ? null : unescapeXml(found[1] ?? "");
    // openpyxl writes `<f>…</f><v></v>` for a formula it does not calculate: only a text may be blank
    const raw = formula && written === "" && type !== "str" ? null : written;
    each({ row, column, style, type, value: raw !== null && type === "str" ? unescapeString(raw) : raw, formula });
  }
};
