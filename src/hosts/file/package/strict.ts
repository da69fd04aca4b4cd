import { bytesOf, textOf } from "./xml";

const STRICT = "http://purl.oclc.org/ooxml/";

/** Names that are not simply moved (ECMA-376 part 4, annex A). */
const RENAMED: Readonly<Record<string, string>> = {
  "officeDocument/extendedProperties": "officeDocument/2006/extended-properties",
  "officeDocument/customProperties": "officeDocument/2006/custom-properties",
  "officeDocument/relationships/extendedProperties": "officeDocument/2006/relationships/extended-properties",
  "officeDocument/relationships/customProperties": "officeDocument/2006/relationships/custom-properties",
};

const translate = (xml: string): string =>
  xml
    .replace(/http:\/\/purl\.oclc\.org\/ooxml\/([\w/.-]+)/g, (_, path: string) => {
      const [first = "", ...rest] = path.split("/");
      return `http://schemas.openxmlformats.org/${RENAMED[path] ?? [first, "2006", ...rest].join("/")}`;
    })
    .replace(/\sconformance\s*=\s*"strict"/, "");

/**
 * A strict workbook in the transitional vocabulary, which is the only one the engine writes: half of each would open
 * nowhere. Other packages are given back as they are.
 */
export const toTransitional = <P extends Readonly<Record<string, Uint8Array>>>(
  parts: P,
): P | Record<string, Uint8Array> => {
  if (!textOf(parts["_rels/.rels"]).includes(STRICT)) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (!/\.(xml|rels|vml)$/i.test(name)) return [name, part];
      const xml = textOf(part);
      return [name, xml.includes(STRICT) ? bytesOf(translate(xml)) : part];
    }),
  );
};
