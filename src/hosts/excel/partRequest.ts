import type { PartNamespace } from "../../workflow/parts/partNamespaces";
import { partJson } from "../../workflow/parts/partXml";

export interface PartRequest {
  /** The JSON, after the sync; null where the workbook has no such part. */
  readonly text: () => string | null;
}

/** Asks which parts of a namespace there are. */
export function requestParts(
  context: Excel.RequestContext,
  namespace: PartNamespace,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** Asks for the text of the part found, the newest where a copy of the sheet brought a second. */
export function partText(parts: Excel.CustomXmlPartScopedCollection): PartRequest {
  const xml = parts.items.at(-1)?.getXml();
  return { text: () => (xml ? partJson(xml.value) : null) };
}
