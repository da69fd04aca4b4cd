import { contentsOf } from "../package/contents";
import { addContentType, addRelation, appendChild } from "../package/edit";
import type { Parts } from "../package/parts";
import { relationsOf } from "../package/relations";
import { bytesOf, rootPrefix, textOf } from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const PART = "xl/styles.xml";
const ID = "rIdStyles";

/** What a cell without a style shows: the first of each list. */
const DEFAULTS: readonly (readonly [list: string, inside: (prefix: string) => string])[] = [
  ["fonts", (p) => `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`],
  [
    "fills",
    (p) => ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`).join(""),
  ],
  ["borders", (p) => `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  ["cellStyleXfs", (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  ["cellXfs", (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
];

const completed = (xml: string): string =>
  DEFAULTS.reduce((styles, [list, inside]) => {
    const prefix = rootPrefix(styles, "styleSheet");
    if (new RegExp(`<${prefix}${list}[\\s>][\\s\\S]*?</${prefix}${list}>`).test(styles)) return styles;
    const without = styles.replace(new RegExp(`<${prefix}${list}(\\s[^>]*)?/>`), "");
    return appendChild(without, "styleSheet", (p) => `<${p}${list}>${inside(p)}</${p}${list}>`);
  }, xml);

/** The package with a whole styles part: the engine stops for good (a Go panic) where one of its lists is missing. */
export const withWholeStyles = (parts: Parts): Parts => {
  const contents = contentsOf(parts);
  if (contents === null) return parts;
  const part = contents.stylesPart;
  if (part !== null) {
    const xml = textOf(parts[part]);
    const whole = completed(xml);
    return whole === xml ? parts : { ...parts, [part]: bytesOf(whole) };
  }
  const taken = relationsOf(parts, contents.workbookPart).some(({ id }) => id === ID);
  const related = addRelation(parts, contents.workbookPart, taken ? `${ID}1` : ID, TYPE, PART);
  return { ...addContentType(related, PART, CONTENT), [PART]: bytesOf(completed(`<styleSheet xmlns="${MAIN}"/>`)) };
};
