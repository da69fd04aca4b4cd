import type { Parts } from "./parts";
import { attribute, bytesOf, escapeXml, rootPrefix, textOf, unescapeXml } from "./xml";

/** A defined name with what it refers to; its inside may stand on its own (`<definedName …/>`). */
const element = /<(?:[\w.-]+:)?definedName(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?definedName>)/g;

const isOfWorkbook = (tag: string, name: string): boolean =>
  attribute(tag, "name")?.toLowerCase() === name.toLowerCase() && attribute(tag, "localSheetId") === null;

/** What a name of the workbook refers to; null where it has none of that name. A sheet's own names are not looked at. */
export function definedName(parts: Parts, workbookPart: string, name: string): string | null {
  for (const [, tag = "", inside = ""] of textOf(parts[workbookPart]).matchAll(element))
    if (isOfWorkbook(tag, name)) return unescapeXml(inside);
  return null;
}

/** After these the list of names stands (ECMA-376 part 1, 18.2.27), the last that is there. */
const before = ["externalReferences", "functionGroups", "sheets"];

/** The package with a name of the workbook, in the place of the one of that name. */
export function withDefinedName(
  parts: Parts,
  workbookPart: string,
  { name, refersTo, comment }: { readonly name: string; readonly refersTo: string; readonly comment: string },
): Parts {
  const xml = textOf(parts[workbookPart]).replace(element, (whole, tag: string) =>
    isOfWorkbook(tag, name) ? "" : whole,
  );
  const prefix = rootPrefix(xml, "workbook");
  const written = `<${prefix}definedName name="${escapeXml(name)}" comment="${escapeXml(comment)}">${escapeXml(refersTo)}</${prefix}definedName>`;
  const end = `</${prefix}definedNames>`;
  const into = (at: number, text: string): Parts => ({
    ...parts,
    [workbookPart]: bytesOf(xml.slice(0, at) + text + xml.slice(at)),
  });
  if (xml.includes(end)) return into(xml.indexOf(end), written);
  for (const each of before) {
    const found = new RegExp(`<${prefix}${each}(?:\\s[^>]*)?/>|</${prefix}${each}>`).exec(xml);
    if (found) return into(found.index + found[0].length, `<${prefix}definedNames>${written}${end}`);
  }
  return parts;
}
