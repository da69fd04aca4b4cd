import type { PartNamespace } from "../../../workflow/parts/partNamespaces";
import { partXml } from "../../../workflow/parts/partXml";
import { namespaceOf, readCustomXml, writeCustomXml } from "../package/customXml";
import type { Parts } from "../package/parts";

/** The package with JSON in a custom XML part of ours, in the place of an earlier one. @param itemId of a new part */
export function withPart(
  parts: Parts,
  workbookPart: string,
  namespace: PartNamespace,
  json: string,
  itemId: string,
): Parts {
  const old = readCustomXml(parts, workbookPart);
  const others = old.filter((part) => namespaceOf(part.xml) !== namespace);
  const ours = old.find((part) => namespaceOf(part.xml) === namespace);
  const part = { id: ours?.id ?? itemId, storage: ours?.storage ?? null, xml: partXml(namespace, json) };
  return writeCustomXml(parts, workbookPart, [...others, part]);
}
