import type { PartNamespace } from "../../../workflow/parts/partNamespaces";
import { partXml } from "../../../workflow/parts/partXml";
import { namespaceOf, readCustomXml, writeCustomXml } from "../package/customXml";
import { openPackage } from "../package/openPackage";
import type { Parts } from "../package/parts";
import { WorkbookProblem } from "../problem";
import { pack } from "./pack";

/** Items of ours by their namespace, one of each a workbook: `{7E0B7C52-…}` with the namespace's hash at the end. */
const itemIdOf = (namespace: PartNamespace): string => {
  const number = [...namespace].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7);
  return `{7E0B7C52-6C1B-4C43-9A53-5B1C${number.toString(16).toUpperCase().padStart(8, "0")}}`;
};

/**
 * The package with JSON in a custom XML part of ours, in the place of an earlier one; all else as it came.
 * @param json null takes the part out
 * @param itemId of a new part, where files hold another already than its namespace gives
 */
export function withPart(
  parts: Parts,
  workbookPart: string,
  namespace: PartNamespace,
  json: string | null,
  itemId = itemIdOf(namespace),
): Parts {
  const old = readCustomXml(parts, workbookPart);
  const [ours] = old.filter(({ xml }) => namespaceOf(xml) === namespace);
  const others = old.filter(({ xml }) => namespaceOf(xml) !== namespace);
  const own =
    json === null ? [] : [{ id: ours?.id ?? itemId, storage: ours?.storage ?? null, xml: partXml(namespace, json) }];
  return writeCustomXml(parts, workbookPart, [...others, ...own]);
}

/** The same for a workbook's bytes. */
export function bytesWithPart(
  bytes: Uint8Array,
  namespace: PartNamespace,
  json: string | null,
): Uint8Array | WorkbookProblem {
  const opened = openPackage(bytes);
  if (opened instanceof WorkbookProblem) return opened;
  const { parts, contents } = opened;
  return pack(withPart(parts, contents.workbookPart, namespace, json), 6);
}
