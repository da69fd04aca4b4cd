import { parseReference } from "../../../cells";
import { markFormat } from "../../../form/markFormat";
import { contentsOf, sheetNamed } from "../package/contents";
import type { Parts } from "../package/parts";
import { attribute, bytesOf, endsName, escapeXml, rootPrefix, tagEnd, textOf } from "../package/xml";

/** What a cell of a person's own sheet is to hold, or that it is to be marked as weak. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** The new content; not there where only the look changes. */
  readonly content?: number | string;
  /** The value that the cell's formula has now; the formula stays. */
  readonly result?: number;
  /** The fill of a mark, `#FBE3E4`: a sign goes before the text as well, as 标记薄弱指标 does in Excel. */
  readonly fill?: string;
}

export interface ChangedCells {
  readonly parts: Parts;
  /** Cells that were left as they are: they hold a formula. */
  readonly kept: readonly CellChange[];
}

/**
 * Changes single cells in a package and nothing else of it: formulas stay, so do all looks but a mark's, and every other
 * byte of the sheets. Null where a sheet is not there or its rows are not numbered.
 */
export function changeCells(parts: Parts, changes: readonly CellChange[]): ChangedCells | null {
  const contents = contentsOf(parts);
  if (contents === null) return null;
  const edited: Record<string, Uint8Array> = {};
  const kept: CellChange[] = [];
  let styles = contents.stylesPart === null ? "" : textOf(parts[contents.stylesPart]);
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const entry = sheetNamed(contents, sheet);
    if (entry === null) return null;
    let xml = textOf(parts[entry.part]);
    for (const change of changes.filter((one) => one.sheet === sheet)) {
      const place = placeOf(xml, change.cell);
      if (place === null) return null;
      const isFormula = new RegExp(`<${place.prefix}f[\\s/>]`).test(place.inside);
      if (isFormula && change.content !== undefined) {
        kept.push(change);
        continue;
      }
      let { style } = place;
      if (change.fill !== undefined) {
        const marked = withMarkedStyle(styles, style, change.fill);
        if (marked === null) return null;
        styles = marked.styles;
        style = marked.style;
      }
      const written =
        change.result === undefined
          ? place.written(change.content, style)
          : withResult(xml.slice(place.from, place.to), place.prefix, change.result);
      xml = xml.slice(0, place.from) + written + xml.slice(place.to);
    }
    edited[entry.part] = bytesOf(xml);
  }
  if (contents.stylesPart !== null && changes.some(({ fill }) => fill !== undefined))
    edited[contents.stylesPart] = bytesOf(styles);
  if (Object.keys(edited).length > 0) {
    const workbook = withFullCalculation(textOf(parts[contents.workbookPart]));
    edited[contents.workbookPart] = bytesOf(workbook);
  }
  return { parts: { ...parts, ...edited }, kept };
}

/** A cell's element with another value behind its formula. */
function withResult(cell: string, prefix: string, result: number): string {
  const value = `<${prefix}v>${result}</${prefix}v>`;
  const old = new RegExp(`<${prefix}v(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${prefix}v>)`);
  if (old.test(cell)) return cell.replace(old, value);
  return cell.replace(new RegExp(`</${prefix}c>$`), `${value}</${prefix}c>`);
}

/** Where a cell stands in a sheet's part, or is to be put. */
interface Place {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly style: number;
  /** What the cell's element holds; "" where there is none. */
  readonly inside: string;
  readonly written: (content: number | string | undefined, style: number) => string;
}

function placeOf(xml: string, reference: string): Place | null {
  const at = parseReference(reference);
  const prefix = rootPrefix(xml, "worksheet");
  const data = new RegExp(`<${prefix}sheetData\\s*(/?)>`).exec(xml);
  if (at === null || data === null) return null;
  const cell = (style: number, content: number | string | undefined, inside: string, tag = ""): string => {
    const looks = style === 0 ? "" : ` s="${style}"`;
    const rest = tag.replace(/(?:^|\s)(?:r|s|t)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
    const begin = `<${prefix}c r="${reference}"${looks}${rest}`;
    if (content === undefined) return inside === "" ? `${begin}/>` : `${begin}${typeOf(tag)}>${inside}</${prefix}c>`;
    if (typeof content === "number") return `${begin}><${prefix}v>${content}</${prefix}v></${prefix}c>`;
    const text = `<${prefix}t xml:space="preserve">${escapeXml(content)}</${prefix}t>`;
    return `${begin} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
  };
  const start = data.index + data[0].length;
  if (data[1] === "/") {
    return {
      prefix,
      from: data.index,
      to: start,
      style: 0,
      inside: "",
      written: (content, style) =>
        `<${prefix}sheetData><${prefix}row r="${at.row + 1}">${cell(style, content, "")}</${prefix}row></${prefix}sheetData>`,
    };
  }
  const end = xml.indexOf(`</${prefix}sheetData`, start);
  const rows = elementsIn(xml, start, end, `${prefix}row`);
  if (end < 0 || rows === null || rows.some(({ tag }) => attribute(tag, "r") === null)) return null;
  const row = rows.find(({ tag }) => Number(attribute(tag, "r")) === at.row + 1);
  if (row === undefined) {
    const next = rows.find(({ tag }) => Number(attribute(tag, "r")) > at.row + 1)?.from ?? end;
    const written = (content: number | string | undefined, style: number): string =>
      `<${prefix}row r="${at.row + 1}">${cell(style, content, "")}</${prefix}row>`;
    return { prefix, from: next, to: next, style: 0, inside: "", written };
  }
  if (row.inside === null) {
    const written = (content: number | string | undefined, style: number): string =>
      `<${prefix}row${row.tag}>${cell(style, content, "")}</${prefix}row>`;
    return { prefix, from: row.from, to: row.to, style: 0, inside: "", written };
  }
  const cells = elementsIn(xml, row.inside, row.close, `${prefix}c`);
  if (cells === null || cells.some(({ tag }) => attribute(tag, "r") === null)) return null;
  const column = ({ tag }: Element): number => parseReference(attribute(tag, "r") ?? "")?.column ?? -1;
  const own = cells.find((one) => column(one) === at.column);
  if (own === undefined) {
    const next = cells.find((one) => column(one) > at.column)?.from ?? row.close;
    return {
      prefix,
      from: next,
      to: next,
      style: 0,
      inside: "",
      written: (content, style) => cell(style, content, ""),
    };
  }
  const inside = own.inside === null ? "" : xml.slice(own.inside, own.close);
  const style = Number(attribute(own.tag, "s") ?? 0);
  return {
    prefix,
    from: own.from,
    to: own.to,
    style,
    inside,
    written: (content, look) => cell(look, content, inside, own.tag),
  };
}

const typeOf = (tag: string): string => {
  const type = attribute(tag, "t");
  return type === null ? "" : ` t="${escapeXml(type)}"`;
};

/** An element of a sheet's part by places in it: `inside` to `close` is what it holds, null for `<row …/>`. */
interface Element {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly inside: number | null;
  readonly close: number;
}

/** The elements of a name between two places, none of which holds another; null where one never ends. */
function elementsIn(xml: string, start: number, end: number, name: string): readonly Element[] | null {
  const found: Element[] = [];
  const open = `<${name}`;
  for (let from = xml.indexOf(open, start); from >= 0 && from < end; from = xml.indexOf(open, from + open.length)) {
    const nameEnd = from + open.length;
    if (!endsName(xml, nameEnd)) continue;
    const tagEnds = tagEnd(xml, nameEnd);
    if (tagEnds < 0 || tagEnds > end) return null;
    if (xml[tagEnds - 1] === "/") {
      found.push({ tag: xml.slice(nameEnd, tagEnds - 1), from, to: tagEnds + 1, inside: null, close: tagEnds + 1 });
      continue;
    }
    const close = xml.indexOf(`</${name}`, tagEnds);
    const to = xml.indexOf(">", close) + 1;
    if (close < 0 || close > end || to <= 0) return null;
    found.push({ tag: xml.slice(nameEnd, tagEnds), from, to, inside: tagEnds + 1, close });
    from = close;
  }
  return found;
}

/** Formulas over changed cells are worked out anew when the file is opened (ECMA-376 part 1, 18.2.2). */
function withFullCalculation(xml: string): string {
  const prefix = rootPrefix(xml, "workbook");
  const found = new RegExp(`<${prefix}calcPr(\\s[^>]*?)?(/?)>`).exec(xml);
  if (found) {
    const rest = (found[1] ?? "").replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const tag = `<${prefix}calcPr${rest} fullCalcOnLoad="1"${found[2] ?? ""}>`;
    return xml.slice(0, found.index) + tag + xml.slice(found.index + found[0].length);
  }
  // after these calcPr stands, the last that is there
  for (const before of ["definedNames", "externalReferences", "functionGroups", "sheets"]) {
    const end = new RegExp(`</${prefix}${before}>|<${prefix}${before}(?:\\s[^>]*)?/>`).exec(xml);
    if (!end) continue;
    const at = end.index + end[0].length;
    return `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
  }
  return xml;
}

/** A cell style that looks like another with a mark's fill and sign; null where the styles cannot be read. */
function withMarkedStyle(
  xml: string,
  style: number,
  fill: string,
): { readonly styles: string; readonly style: number } | null {
  const prefix = rootPrefix(xml, "styleSheet");
  const format = withItem(xml, prefix, "numFmts", "numFmt", (id) => {
    const number = Math.max(200, ...Array.from(xml.matchAll(/numFmtId="(\d+)"/g), (one) => Number(one[1]) + 1));
    return { id, key: number, xml: `<${prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(markFormat)}"/>` };
  });
  if (format === null) return null;
  const color = `FF${fill.replace(/^#/, "").toUpperCase()}`;
  const pattern = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
  const filled = withItem(format.xml, prefix, "fills", "fill", (id) => ({ id, key: id, xml: pattern }));
  if (filled === null) return null;
  const looks = listOf(filled.xml, prefix, "cellXfs", "xf");
  const own = looks?.items[style];
  if (looks === null || own === undefined) return null;
  const text = filled.xml.slice(own.from, own.to);
  const set = (tag: string, name: string, value: string | number): string =>
    `${tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "")} ${name}="${value}"`;
  const inside = own.inside === null ? null : filled.xml.slice(own.inside, own.close);
  let tag = own.tag;
  for (const [name, value] of [
    ["numFmtId", format.key],
    ["applyNumberFormat", 1],
    ["fillId", filled.key],
    ["applyFill", 1],
  ] as const)
    tag = set(tag, name, value);
  const xf = inside === null ? `<${prefix}xf${tag}/>` : `<${prefix}xf${tag}>${inside}</${prefix}xf>`;
  if (xf === text) return { styles: filled.xml, style };
  const added = withItem(filled.xml, prefix, "cellXfs", "xf", (id) => ({ id, key: id, xml: xf }));
  return added === null ? null : { styles: added.xml, style: added.key };
}

interface Item {
  readonly id: number;
  readonly key: number;
  readonly xml: string;
}

/** A list of the styles with an item at its end, or the one that is there already; the list is made where there is none. */
function withItem(
  xml: string,
  prefix: string,
  list: string,
  name: string,
  item: (id: number) => Item,
): { readonly xml: string; readonly key: number } | null {
  const found = listOf(xml, prefix, list, name);
  if (found === null) {
    if (list !== "numFmts") return null;
    const root = new RegExp(`<${prefix}styleSheet(?:\\s[^>]*)?>`).exec(xml);
    if (!root) return null;
    const made = item(0);
    const at = root.index + root[0].length;
    const written = `<${prefix}numFmts count="1">${made.xml}</${prefix}numFmts>`;
    return { xml: xml.slice(0, at) + written + xml.slice(at), key: made.key };
  }
  const { items, from, tagEnds, close } = found;
  const made = item(items.length);
  for (const [id, one] of items.entries()) {
    const text = xml.slice(one.from, one.to);
    if (list === "numFmts" && attribute(one.tag, "formatCode") === markFormat)
      return { xml, key: Number(attribute(one.tag, "numFmtId")) };
    if (list !== "numFmts" && text === made.xml) return { xml, key: id };
  }
  const tag = xml.slice(from, tagEnds + 1).replace(/count="\d+"/, `count="${items.length + 1}"`);
  return {
    xml: xml.slice(0, from) + tag + xml.slice(tagEnds + 1, close) + made.xml + xml.slice(close),
    key: made.key,
  };
}

function listOf(xml: string, prefix: string, list: string, name: string) {
  const found = new RegExp(`<${prefix}${list}(?:\\s[^>]*)?>`).exec(xml);
  if (!found || found[0].endsWith("/>")) return null;
  const tagEnds = found.index + found[0].length - 1;
  const close = xml.indexOf(`</${prefix}${list}`, tagEnds);
  const items = close < 0 ? null : elementsIn(xml, tagEnds + 1, close, `${prefix}${name}`);
  return items === null ? null : { items, from: found.index, tagEnds, close };
}
