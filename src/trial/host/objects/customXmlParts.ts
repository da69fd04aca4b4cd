import { type CustomXmlPart, namespaceOf } from "../../../hosts/file/package/customXml";
import type { CustomXmlParts } from "../book/customXml";
import { settingsNamespace } from "../book/settings";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";

interface PartIn {
  readonly parts: CustomXmlParts;
  readonly part: CustomXmlPart;
}

/** A part that begins with an XML declaration is refused (office-js #1643). */
function undeclared(xml: string): string {
  if (/^\s*<\?xml\b/.test(xml)) throw invalidArgument("custom XML with a declaration");
  return xml;
}

const partType = objectType<PartIn>({
  type: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { id: { get: ({ part }) => part.id }, namespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  actions: {
    getXml: ({ part }) => part.xml,
    setXml: ({ parts, part }, given) => parts.set(part, undeclared(given.text(0))),
    delete: ({ parts, part }) => parts.delete(part),
  },
});

/** Without the one that holds the settings. */
const listed = (parts: CustomXmlParts): readonly CustomXmlPart[] =>
  parts.all.filter(({ xml }) => namespaceOf(xml) !== settingsNamespace);

const found = (parts: CustomXmlParts, among: readonly CustomXmlPart[], id: string): HostObject => {
  const part = among.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (!part) throw itemNotFound(`custom XML part ${id}`);
  return partType({ parts, part });
};

interface Scoped {
  readonly parts: CustomXmlParts;
  readonly namespace: string;
}

const scopedCollection = objectType<Scoped>({
  type: "CustomXmlPartScopedCollection",
  items: ({ parts, namespace }) => parts.inNamespace(namespace).map((part) => partType({ parts, part })),
  finders: {
    getItem: ({ parts, namespace }, given) => found(parts, parts.inNamespace(namespace), given.text(0)),
    getOnlyItem: ({ parts, namespace }) => {
      const [part, ...more] = parts.inNamespace(namespace);
      if (!part || more.length > 0) throw itemNotFound(`the only part of ${namespace}`);
      return partType({ parts, part });
    },
  },
  actions: { getCount: ({ parts, namespace }) => parts.inNamespace(namespace).length },
});

/** Excel.CustomXmlPartCollection. */
export const customXmlPartCollection = objectType<CustomXmlParts>({
  type: "CustomXmlPartCollection",
  items: (parts) => listed(parts).map((part) => partType({ parts, part })),
  finders: {
    add: (parts, given) => partType({ parts, part: parts.add(undeclared(given.text(0))) }),
    getItem: (parts, given) => found(parts, listed(parts), given.text(0)),
    getByNamespace: (parts, given) => scopedCollection({ parts, namespace: given.text(0) }),
  },
  actions: { getCount: (parts) => listed(parts).length },
});
