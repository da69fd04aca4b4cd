import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import type { PartNamespace } from "../../workflow/parts/partNamespaces";
import { partText, requestParts } from "./partRequest";
import { partJson, partXml } from "../../workflow/parts/partXml";

/**
 * Puts a new part in the place of the old ones, in the next batch: the new one first, since of several the newest counts,
 * so that one is there wherever the batch ends. @returns its text as the host then has it
 */
export function replacePart(
  context: Excel.RequestContext,
  old: Excel.CustomXmlPartScopedCollection,
  namespace: PartNamespace,
  json: string | null,
): () => string | null {
  const saved =
    json === null ? () => null : jsonOf(context.workbook.customXmlParts.add(partXml(namespace, json)).getXml());
  for (const part of old.items) part.delete();
  return saved;
}

const jsonOf = (xml: OfficeExtension.ClientResult<string>) => () => partJson(xml.value);

/**
 * Saves JSON in the workbook and reads it back, since a host may lose it silently (office-js #6091).
 * @param json null removes what was saved @returns true, or the failure `not-saved`
 */
export const savePart = (namespace: PartNamespace, json: string | null): Promise<true | HostFailure> =>
  runGuarded(
    async (context, attempt) => {
      const old = requestParts(context, namespace);
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      const saved = replacePart(context, old, namespace, json);
      await context.sync();
      return saved() === json ? true : new HostFailure("not-saved", namespace);
    },
    { kind: "write" },
  );

/** @returns the JSON saved in the workbook; null where none is */
export const readPart = (namespace: PartNamespace): Promise<string | null | HostFailure> =>
  runGuarded(
    async (context) => {
      const parts = requestParts(context, namespace);
      await context.sync();
      const { text } = partText(parts);
      await context.sync();
      return text();
    },
    { kind: "read" },
  );
