import { nameInPackage, type Parts } from "./parts";
import { relationsPartOf } from "./relations";
import { attribute, bytesOf, escapeXml, rootPrefix, textOf } from "./xml";

/** Adds an element as the last child of the first element of that name, which may be empty (`<sheets/>`). */
export const appendChild = (xml: string, parent: string, child: (prefix: string) => string): string => {
  const prefix = rootPrefix(xml, parent);
  const end = xml.lastIndexOf(`</${prefix}${parent}>`);
  if (end >= 0) return xml.slice(0, end) + child(prefix) + xml.slice(end);
  return xml.replace(new RegExp(`<${prefix}${parent}([^>]*)/>`), (_, tag: string) => {
    return `<${prefix}${parent}${tag}>${child(prefix)}</${prefix}${parent}>`;
  });
};

const editPart = (parts: Parts, name: string, edit: (xml: string) => string): Parts => {
  const found = nameInPackage(parts, name);
  return found === null ? parts : { ...parts, [found]: bytesOf(edit(textOf(parts[found]))) };
};

/** Adds a relation of `from`; the target is a part of the package. */
export const addRelation = (parts: Parts, from: string, id: string, type: string, part: string): Parts =>
  editPart(parts, relationsPartOf(from), (xml) =>
    appendChild(
      xml,
      "Relationships",
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${part}"/>`,
    ),
  );

export const addContentType = (parts: Parts, part: string, contentType: string): Parts =>
  editPart(parts, "[Content_Types].xml", (xml) =>
    appendChild(
      xml,
      "Types",
      (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
    ),
  );

/** Takes parts out of the package, with their content types and the relations of `from` that lead to them. */
export const withoutParts = (parts: Parts, gone: ReadonlySet<string>): Parts => {
  if (gone.size === 0) return parts;
  const left = Object.fromEntries(Object.entries(parts).filter(([name]) => !gone.has(name)));
  const lower = new Set(Array.from(gone, (name) => name.toLowerCase()));
  return editPart(left, "[Content_Types].xml", (xml) =>
    xml.replace(/<(?:[\w.-]+:)?Override(\s[^>]*?)(?:\/>|>\s*<\/(?:[\w.-]+:)?Override>)/g, (whole, tag: string) =>
      lower.has((attribute(tag, "PartName") ?? "").replace(/^\//, "").toLowerCase()) ? "" : whole,
    ),
  );
};

/** Takes a part's relations of one type out. */
export const withoutRelations = (parts: Parts, from: string, type: string): Parts =>
  relationsThat(parts, from, (tag) => !(attribute(tag, "Type") ?? "").endsWith(`/${type}`));

/** Takes the relations with these ids out. */
export const withoutRelationIds = (parts: Parts, from: string, ids: readonly string[]): Parts =>
  ids.length === 0 ? parts : relationsThat(parts, from, (tag) => !ids.includes(attribute(tag, "Id") ?? ""));

/** An element may be closed at once or by a tag of its own. */
const relationsThat = (parts: Parts, from: string, stays: (tag: string) => boolean): Parts =>
  editPart(parts, relationsPartOf(from), (xml) =>
    xml.replace(
      /<(?:[\w.-]+:)?Relationship(\s[^>]*?)(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship>)/g,
      (whole, tag: string) => (stays(tag) ? whole : ""),
    ),
  );
