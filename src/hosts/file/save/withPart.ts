import type { PartNamespace } from "../../../workflow/parts/partNamespaces";
import { partXml } from "../../../workflow/parts/partXml";
import { namespaceOf, readCustomXml, writeCustomXml } from "../package/customXml";
import { openPackage } from "../package/openPackage";
import { WorkbookProblem } from "../problem";
import { pack } from "./pack";

/** Items of ours by their namespace, one of each a workbook: `{7E0B7C52-…}` with the namespace's hash at the end. */
const itemIdOf = (namespace: PartNamespace): string => {
  const number = [...namespace].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7);
  return `{7E0B7C52-6C1B-4C43-9A53-5B1C${number.toString(16).toUpperCase().padStart(8, "0")}}`;
};

/**
 * A workbook's bytes with a custom XML part of ours in the place of an earlier one; all else as it came.
 * @param json null takes the part out
 */
export function withPart(
  bytes: Uint8Array,
  namespace: PartNamespace,
  json: string | null,
): Uint8Array | WorkbookProblem {
  const opened = openPackage(bytes);
  if (opened instanceof WorkbookProblem) return opened;
  const { parts, contents } = opened;
  const old = readCustomXml(parts, contents.workbookPart);
  const [ours] = old.filter(({ xml }) => namespaceOf(xml) === namespace);
  const others = old.filter(({ xml }) => namespaceOf(xml) !== namespace);
  const own =
    json === null
      ? []
      : [{ id: ours?.id ?? itemIdOf(namespace), storage: ours?.storage ?? null, xml: partXml(namespace, json) }];
  return pack(writeCustomXml(parts, contents.workbookPart, [...others, ...own]), 6);
}
