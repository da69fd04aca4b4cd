import { contentsOf } from "../package/contents";
import { addContentType, addRelation } from "../package/edit";
import type { Parts } from "../package/parts";
import { relationsOf } from "../package/relations";
import { bytesOf, textOf } from "../package/xml";
import { type StyleList, StyleSheet } from "./styleLists";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const PART = "xl/styles.xml";
const ID = "rIdStyles";

/** What a cell without a style shows: the first of each list. */
const DEFAULTS: readonly (readonly [
  list: StyleList,
  child: string,
  elements: (prefix: string) => readonly string[],
])[] = [
  ["fonts", "font", (p) => [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`]],
  [
    "fills",
    "fill",
    (p) => ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  ],
  [
    "borders",
    "border",
    (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  ],
  ["cellStyleXfs", "xf", (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]],
  ["cellXfs", "xf", (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]],
];

const completed = (xml: string): string => {
  const sheet = new StyleSheet(xml);
  const missing = DEFAULTS.filter(([list]) => !sheet.has(list));
  for (const [list, child, elements] of missing)
    for (const element of elements(sheet.prefix)) sheet.add(list, child, element);
  return missing.length === 0 ? xml : sheet.whole();
};

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
