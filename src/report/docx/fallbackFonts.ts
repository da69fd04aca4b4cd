import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fallbacks } from "./fonts";

const part = "word/fontTable.xml";

/** Adds to a document's table of fonts what a desk without them is to show (`w:altName`, ECMA-376 part 1, 17.8.3.1). */
export function withFallbackFonts(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const fonts = Object.entries(fallbacks)
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join("");
  const table = parts[part];
  if (table === undefined) return docx;
  const xml = strFromU8(table);
  const filled = /<w:fonts\b[^>]*\/>/.test(xml)
    ? xml.replace(/<w:fonts\b([^>]*)\/>/, `<w:fonts$1>${fonts}</w:fonts>`)
    : xml.replace("</w:fonts>", `${fonts}</w:fonts>`);
  return zipSync({ ...parts, [part]: strToU8(filled) });
}
