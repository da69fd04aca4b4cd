import { addContentType, addRelation, withoutParts, withoutRelationIds } from "./edit";
import type { Parts } from "./parts";
import { relationsOf, relationsPartOf } from "./relations";
import { attribute, bytesOf, tags, textOf } from "./xml";

/** One custom XML part; `storage` is where the file keeps it, null while it is new. */
export interface CustomXmlPart {
  readonly id: string;
  readonly storage: string | null;
  xml: string;
}

/** The namespace of the root element; "" where it has none. */
export const namespaceOf = (xml: string): string => {
  const [, prefix, inside] = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*(\s[^>]*?)?\/?>/.exec(xml) ?? [];
  return attribute(inside ?? "", prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
};

/** The item's id its properties part gives; null where there is none. */
const itemIdOf = (propertiesXml: string): string | null =>
  tags(propertiesXml, "datastoreItem").flatMap((tag) => attribute(tag, "(?:[\\w.-]+:)?itemID") ?? [])[0] ?? null;

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** The custom XML parts the workbook's relations lead to, with the ids their properties give (ECMA-376 part 1, 15.2.5). */
export const readCustomXml = (parts: Parts, workbookPart: string): CustomXmlPart[] =>
  relationsOf(parts, workbookPart).flatMap(({ type, part }) => {
    if (type !== "customXml" || part === null) return [];
    const properties = relationsOf(parts, part).find((relation) => relation.type === "customXmlProps")?.part;
    const id = itemIdOf(textOf(parts[properties ?? ""])) ?? `{${part}}`;
    return [{ id, storage: part, xml: textOf(parts[part]) }];
  });

/** The package with exactly these custom XML parts: changed texts replaced, new ones added, others taken out. */
export const writeCustomXml = (parts: Parts, workbookPart: string, wanted: readonly CustomXmlPart[]): Parts => {
  const kept = new Set(wanted.flatMap(({ storage }) => storage ?? []));
  const gone = readCustomXml(parts, workbookPart).flatMap(({ storage }) =>
    storage === null || kept.has(storage) ? [] : [storage],
  );
  let result = without(parts, workbookPart, gone);
  for (const { storage, xml } of wanted) {
    if (storage === null || textOf(result[storage]) === xml) continue;
    result = { ...result, [storage]: bytesOf(xml) };
  }
  for (const part of wanted) if (part.storage === null) result = withNew(result, workbookPart, part);
  return result;
};

const without = (parts: Parts, workbookPart: string, items: readonly string[]): Parts => {
  const gone = new Set(
    items.flatMap((item) => [
      item,
      relationsPartOf(item),
      ...relationsOf(parts, item).flatMap(({ part }) => part ?? []),
    ]),
  );
  const ids = relationsOf(parts, workbookPart).flatMap(({ id, part }) => (part && gone.has(part) ? [id] : []));
  return withoutRelationIds(withoutParts(parts, gone), workbookPart, ids);
};

const withNew = (parts: Parts, workbookPart: string, { id, xml }: CustomXmlPart): Parts => {
  const number = firstFree((each) => `customXml/item${each}.xml` in parts || `customXml/itemProps${each}.xml` in parts);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const ids = new Set(relationsOf(parts, workbookPart).map((relation) => relation.id));
  const relation = `rId${firstFree((each) => ids.has(`rId${each}`))}`;
  const added: Parts = {
    ...parts,
    [item]: bytesOf(xml),
    [properties]: bytesOf(propertiesXml(id, namespaceOf(xml))),
    [relationsPartOf(item)]: bytesOf(
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
    ),
  };
  const related = addRelation(added, item, "rId1", `${RELATIONS}/customXmlProps`, properties);
  return addContentType(
    withXmlDefault(addRelation(related, workbookPart, relation, `${RELATIONS}/customXml`, item)),
    properties,
    PROPERTIES,
  );
};

const propertiesXml = (id: string, namespace: string): string =>
  `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
  `ds:itemID="${id}"><ds:schemaRefs>${namespace ? `<ds:schemaRef ds:uri="${namespace.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"/>` : ""}` +
  `</ds:schemaRefs></ds:datastoreItem>`;

/** Items have no type of their own: they go by the default of `.xml`. */
const withXmlDefault = (parts: Parts): Parts => {
  const name = "[Content_Types].xml";
  const xml = textOf(parts[name]);
  if (tags(xml, "Default").some((tag) => attribute(tag, "Extension")?.toLowerCase() === "xml")) return parts;
  const typed = xml.replace(
    /<([\w.-]+:)?Types[^>]*>/,
    (tag, prefix = "") => `${tag}<${prefix}Default Extension="xml" ContentType="application/xml"/>`,
  );
  return { ...parts, [name]: bytesOf(typed) };
};

const firstFree = (taken: (number: number) => boolean): number => {
  let number = 1;
  while (taken(number)) number += 1;
  return number;
};
