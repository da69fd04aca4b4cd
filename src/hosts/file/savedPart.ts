import { partJson } from "../../workflow/parts/partXml";
import type { PartNamespace } from "../../workflow/parts/partNamespaces";
import { relationsOf } from "./package/relations";
import type { Parts } from "./package/parts";
import { textOf } from "./package/xml";

/** The JSON that a custom XML part of that namespace carries; null where the package has none. */
export function savedPart(parts: Parts, workbookPart: string, namespace: PartNamespace): string | null {
  const candidates = relationsOf(parts, workbookPart).filter(({ type, part }) => type === "customXml" && part !== null);
  for (const { part } of candidates) {
    const xml = textOf(part === null ? undefined : parts[part]);
    if (xml.includes(namespace)) return partJson(xml);
  }
  return null;
}
