import { type CustomXmlPart, namespaceOf } from "../../../hosts/file/package/customXml";
import { invalidArgument } from "../protocol/hostError";

/** The custom XML of a workbook, in memory. */
export class CustomXmlParts {
  private changed = false;
  private lastId = 0;

  constructor(private readonly parts: CustomXmlPart[]) {}

  get all(): readonly CustomXmlPart[] {
    return this.parts;
  }

  /** Whether a save has anything to do. */
  get isChanged(): boolean {
    return this.changed;
  }

  find(id: string): CustomXmlPart | null {
    return this.parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  inNamespace(namespace: string): readonly CustomXmlPart[] {
    return this.parts.filter(({ xml }) => namespaceOf(xml) === namespace);
  }

  /** Throws InvalidArgument for what is not one element. */
  add(xml: string): CustomXmlPart {
    mustBeXml(xml);
    const part = { id: this.freeId(), storage: null, xml };
    this.parts.push(part);
    this.changed = true;
    return part;
  }

  set(part: CustomXmlPart, xml: string): void {
    mustBeXml(xml);
    part.xml = xml;
    this.changed = true;
  }

  delete(part: CustomXmlPart): void {
    this.parts.splice(this.parts.indexOf(part), 1);
    this.changed = true;
  }

  private freeId(): string {
    do this.lastId += 1;
    while (this.find(idOf(this.lastId)));
    return idOf(this.lastId);
  }
}

const idOf = (number: number): string => `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`;

/** Elements balanced under one root: enough to refuse what Excel refuses. */
const mustBeXml = (xml: string): void => {
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "").trim();
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name = "", , empty] of bare.matchAll(/<(\/)?([\w.:-]+)((?:\s[^<>]*?)?)(\/)?>/g)) {
    if (closing) {
      if (open.pop() !== name) throw invalidArgument("not well-formed XML");
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  const outside = bare.replace(/<[^<>]*>/g, "").includes("<");
  if (roots !== 1 || open.length > 0 || outside || !bare.startsWith("<")) throw invalidArgument("not well-formed XML");
};
