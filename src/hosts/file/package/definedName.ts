import type { Parts } from "./parts";
import { attribute, bytesOf, escapeXml, rootPrefix, tags, textOf, unescapeXml } from "./xml";

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
  const named = `name="${escapeXml(name)}" comment="${escapeXml(comment)}"`;
  return withElement(parts, workbookPart, xml, named, refersTo);
}

/**
 * The package with a name of one sheet's own, such as its print area, in the place of the one of that name.
 * @param refersTo null takes the name away
 */
export function withSheetName(
  parts: Parts,
  workbookPart: string,
  sheet: string,
  name: string,
  refersTo: string | null,
): Parts {
  const whole = textOf(parts[workbookPart]);
  // sheets are told by their place in the list, those of a missing part counted
  const index = tags(whole, "sheet").findIndex((tag) => attribute(tag, "name")?.toLowerCase() === sheet.toLowerCase());
  if (index < 0) return parts;
  const xml = whole.replace(element, (each, tag: string) =>
    attribute(tag, "name")?.toLowerCase() === name.toLowerCase() && attribute(tag, "localSheetId") === String(index)
      ? ""
      : each,
  );
  if (refersTo !== null) {
    return withElement(parts, workbookPart, xml, `name="${escapeXml(name)}" localSheetId="${index}"`, refersTo);
  }
  const listed = xml.replace(/<((?:[\w.-]+:)?definedNames)>\s*<\/\1>/, "");
  return xml === whole ? parts : { ...parts, [workbookPart]: bytesOf(listed) };
}

/** With one more name, at the end of the list; the list is made where there is none. */
function withElement(parts: Parts, workbookPart: string, xml: string, named: string, refersTo: string): Parts {
  const prefix = rootPrefix(xml, "workbook");
  const written = `<${prefix}definedName ${named}>${escapeXml(refersTo)}</${prefix}definedName>`;
  const end = `</${prefix}definedNames>`;
  const into = (at: number, text: string): Parts => ({
    ...parts,
    [workbookPart]: bytesOf(xml.slice(0, at) + text + xml.slice(at)),
  });
  if (xml.includes(end)) return into(xml.indexOf(end), written);
  const empty = new RegExp(`<${prefix}definedNames\\s*/>`).exec(xml);
  if (empty !== null) return withElement(parts, workbookPart, xml.replace(empty[0], ""), named, refersTo);
  for (const each of before) {
    const found = new RegExp(`<${prefix}${each}(?:\\s[^>]*)?/>|</${prefix}${each}>`).exec(xml);
    if (found) return into(found.index + found[0].length, `<${prefix}definedNames>${written}${end}`);
  }
  return parts;
}
