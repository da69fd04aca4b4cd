import { unzipSync } from "fflate";
import { partJson } from "../../workflow/parts/partXml";
import type { PartNamespace } from "../../workflow/parts/partNamespaces";
import { namespaceOf } from "./package/customXml";
import { textOf } from "./package/xml";

/** Larger ones are none of ours. */
const MOST_BYTES = 2 ** 24;

/** The JSON of a custom XML part of ours, of a package that is not opened otherwise; null where it has none. */
export function peekPart(bytes: Uint8Array, namespace: PartNamespace): string | null {
  try {
    const items = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^customXml\/item\d+\.xml$/i.test(name) && originalSize < MOST_BYTES,
    });
    const part = Object.values(items)
      .map(textOf)
      .find((xml) => namespaceOf(xml) === namespace);
    return part === undefined ? null : partJson(part);
  } catch {
    return null;
  }
}
