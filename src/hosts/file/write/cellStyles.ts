import type { CellStyle, StyleName } from "../../../summary/sheetModel";
import { baseFont, borderColor } from "../../../summary/styles";
import { attribute, escapeXml } from "../package/xml";
import type { StyleSheet } from "./styleLists";

/** Formats that a file names by number; their numbers mean the same in every language (ECMA-376 part 1, 18.8.30). */
const numbered: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
};
/** From here on a file gives its own. */
const FIRST_OWN_FORMAT = 164;

const argb = (color: string): string => `FF${color.replace(/^#/, "").toUpperCase()}`;

/** Registers the looks a sheet uses, each once. @returns a function from a style's name to its number */
export const cellStyles = (
  sheet: StyleSheet,
  styles: Readonly<Record<StyleName, CellStyle>>,
): ((name: StyleName) => number) => {
  const ids = new Map<StyleName, number>();
  return (name) => {
    const id = ids.get(name) ?? registered(sheet, styles[name]);
    ids.set(name, id);
    return id;
  };
};

const registered = (sheet: StyleSheet, style: CellStyle): number => {
  const p = sheet.prefix;
  const format = formatId(sheet, style.format ?? "General");
  const font = sheet.add("fonts", "font", fontOf(p, style));
  const fill = style.fill === undefined ? 0 : sheet.add("fills", "fill", fillOf(p, style.fill));
  const border = style.border ? sheet.add("borders", "border", borderOf(p)) : 0;
  const applied = [
    ...(format === 0 ? [] : ['applyNumberFormat="1"']),
    'applyFont="1"',
    ...(fill === 0 ? [] : ['applyFill="1"']),
    ...(border === 0 ? [] : ['applyBorder="1"']),
    'applyAlignment="1"',
  ].join(" ");
  const horizontal = style.horizontal === undefined ? "" : ` horizontal="${style.horizontal}"`;
  const wrap = style.wrap === true ? ' wrapText="1"' : "";
  return sheet.add(
    "cellXfs",
    "xf",
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>` +
      `<${p}alignment${horizontal} vertical="center"${wrap}/></${p}xf>`,
  );
};

const formatId = (sheet: StyleSheet, format: string): number => {
  const known = numbered[format];
  if (known !== undefined) return known;
  const own = sheet.elementsOf("numFmts", "numFmt");
  const there = own.find((tag) => attribute(tag, "formatCode") === format);
  if (there !== undefined) return Number(attribute(there, "numFmtId") ?? 0);
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((tag) => Number(attribute(tag, "numFmtId") ?? 0) || 0)) + 1;
  sheet.add("numFmts", "numFmt", `<${sheet.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
  return id;
};

const fontOf = (p: string, { bold, italic, underline, size, color }: CellStyle): string =>
  `<${p}font>${bold ? `<${p}b/>` : ""}${italic ? `<${p}i/>` : ""}${underline ? `<${p}u/>` : ""}` +
  `<${p}sz val="${size ?? baseFont.size}"/>${color === undefined ? "" : `<${p}color rgb="${argb(color)}"/>`}` +
  `<${p}name val="${baseFont.name}"/><${p}family val="2"/></${p}font>`;

const fillOf = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/>` +
  `</${p}patternFill></${p}fill>`;

const borderOf = (p: string): string => {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="${argb(borderColor)}"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
};
