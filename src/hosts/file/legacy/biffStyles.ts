import { escapeXml } from "../package/xml";
import { builtInFormats } from "../read/builtInFormats";
import type { BiffBook, BiffFont, BiffStyle } from "./biffBook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** By the format's own numbers, [MS-XLS] 2.5. */
const horizontals = ["", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"];
const verticals = ["top", "center", "bottom", "justify", "distributed"];
const lines = (
  "none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot " +
  "slantDashDot"
).split(" ");
const patterns = (
  "none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis " +
  "lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625"
).split(" ");

/** The first eight colours, and those from the eighth on where a file has none of its own ([MS-XLS] 2.5.161). */
const fixed = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const usual = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Formats of a file's own are numbered from here on. */
const OWN_FORMATS = 176;

/** Things told apart by their markup, each with its number. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.of(xml);
  }

  of(xml: string): number {
    const number = this.numbers.get(xml) ?? this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }

  list(name: string): string {
    return `<${name} count="${this.numbers.size}">${[...this.numbers.keys()].join("")}</${name}>`;
  }
}

/** The styles part: a cell style for each of the file's, by the same number. */
export function stylesXml({ formats, fonts, styles, palette }: BiffBook): string {
  const color = (name: string, index: number): string => {
    const rgb = index < 8 ? fixed[index] : (palette[index - 8] ?? usual[index - 8]);
    return rgb === undefined ? "" : `<${name} rgb="FF${rgb}"/>`;
  };
  const fontXml = ({ name, size, bold, italic, struck, underlined, color: index }: BiffFont): string =>
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${struck ? "<strike/>" : ""}${underlined ? "<u/>" : ""}` +
    `<sz val="${size || 11}"/>${color("color", index)}<name val="${escapeXml(clean(name) || "Calibri")}"/></font>`;
  const fillXml = ({ fill }: BiffStyle): string => {
    const inside = color("fgColor", fill.color) + color("bgColor", fill.back);
    return `<fill><patternFill patternType="${patterns[fill.pattern] ?? "none"}">${inside}</patternFill></fill>`;
  };
  const borderXml = ({ borders }: BiffStyle): string => {
    const sides = ["left", "right", "top", "bottom"].map((side, at) => {
      const { line = 0, color: index = 0 } = borders[at] ?? {};
      const name = lines[line] ?? "none";
      return name === "none" ? `<${side}/>` : `<${side} style="${name}">${color("color", index)}</${side}>`;
    });
    return `<border>${sides.join("")}<diagonal/></border>`;
  };
  const own = [...formats].filter(([id, code]) => builtInFormats[id] !== general(code));
  const ownId = new Map(own.map(([id], at) => [id, OWN_FORMATS + at]));
  const [fills, borders] = [
    new Numbered(
      '<fill><patternFill patternType="none"></patternFill></fill>',
      '<fill><patternFill patternType="gray125"></patternFill></fill>',
    ),
    new Numbered("<border><left/><right/><top/><bottom/><diagonal/></border>"),
  ];
  const xf = (style: BiffStyle): string => {
    // of the fonts, none has the number 4
    const font = style.font > 4 ? style.font - 1 : style.font;
    const numbers = [
      `numFmtId="${ownId.get(style.format) ?? (style.format in builtInFormats ? style.format : 0)}"`,
      `fontId="${font < fonts.length ? font : 0}"`,
      `fillId="${style.fill.pattern === 0 ? 0 : fills.of(fillXml(style))}"`,
      `borderId="${borders.of(borderXml(style))}"`,
    ];
    const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map((what) => `apply${what}="1"`);
    return (
      `<xf ${numbers.join(" ")} xfId="0" ${applied.join(" ")}${style.isUnlocked ? ' applyProtection="1"' : ""}>` +
      `${alignmentXml(style)}${style.isUnlocked ? '<protection locked="0"/>' : ""}</xf>`
    );
  };
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const xfs = styles.length === 0 ? [plain] : styles.map(xf);
  const fontList = fonts.length === 0 ? ['<font><sz val="11"/><name val="Calibri"/></font>'] : fonts.map(fontXml);
  const formatList = own.map(
    ([id, code]) => `<numFmt numFmtId="${ownId.get(id) ?? 0}" formatCode="${escapeXml(clean(general(code)))}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    (own.length === 0 ? "" : `<numFmts count="${own.length}">${formatList.join("")}</numFmts>`) +
    `<fonts count="${fontList.length}">${fontList.join("")}</fonts>${fills.list("fills")}${borders.list("borders")}` +
    `<cellStyleXfs count="1">${plain}</cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** General, however a program names it: `GENERAL`, `G/通用格式`. */
const general = (code: string): string => (/^(?:general|G\/通用格式)$/i.test(code) || code === "" ? "General" : code);

/** Without what XML cannot hold. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

function alignmentXml({ horizontal, vertical, wraps, rotation, indent, shrinks }: BiffStyle): string {
  const attributes: readonly (readonly [string, string])[] = [
    ["horizontal", horizontals[horizontal] ?? ""],
    ["vertical", verticals[vertical] ?? "bottom"],
    ["textRotation", rotation > 0 && (rotation <= 180 || rotation === 255) ? String(rotation) : ""],
    ["wrapText", wraps ? "1" : ""],
    ["indent", indent > 0 ? String(indent) : ""],
    ["shrinkToFit", shrinks ? "1" : ""],
  ];
  return `<alignment${attributes.map(([name, value]) => (value === "" ? "" : ` ${name}="${value}"`)).join("")}/>`;
}
