import { appendChild } from "../package/edit";
import { attribute, endsName, rootPrefix, tagEnd } from "../package/xml";

/** The lists of a styles part in the order the schema wants them (ECMA-376 part 1, 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleList = (typeof order)[number];

interface Place {
  /** Where its start tag begins and ends, and where its end tag begins; that of `<fonts/>` is -1. */
  readonly from: number;
  readonly tagEnd: number;
  readonly close: number;
}

const placeOf = (xml: string, prefix: string, list: StyleList): Place | null => {
  const open = `<${prefix}${list}`;
  for (let from = xml.indexOf(open); from >= 0; from = xml.indexOf(open, from + open.length)) {
    if (!endsName(xml, from + open.length)) continue;
    const end = tagEnd(xml, from + open.length);
    if (end < 0) return null;
    if (xml[end - 1] === "/") return { from, tagEnd: end, close: -1 };
    const close = xml.indexOf(`</${prefix}${list}`, end);
    return close < 0 ? null : { from, tagEnd: end, close };
  }
  return null;
};

/** The elements of a name that a list holds, each as it is written. */
const children = (xml: string, name: string): string[] => {
  const [open, close] = [`<${name}`, `</${name}>`];
  const found: string[] = [];
  for (let at = xml.indexOf(open); at >= 0;) {
    const after = at + open.length;
    const end = endsName(xml, after) ? tagEnd(xml, after) : -1;
    if (end < 0) {
      at = xml.indexOf(open, after);
      continue;
    }
    const closed = xml[end - 1] === "/" ? end + 1 : xml.indexOf(close, end);
    const until = closed === end + 1 ? closed : closed < 0 ? xml.length : closed + close.length;
    found.push(xml.slice(at, until));
    at = xml.indexOf(open, until);
  }
  return found;
};

/** A styles part with room for more: what a list holds already is told by its number, what is new goes to its end. */
export class StyleSheet {
  /** The prefix of its elements. */
  readonly prefix: string;
  private xml: string;
  private readonly known = new Map<StyleList, Map<string, number>>();
  private readonly added = new Map<StyleList, string[]>();

  constructor(xml: string) {
    this.prefix = rootPrefix(xml, "styleSheet");
    // an element in a comment would be counted
    this.xml = xml.replace(/<!--[\s\S]*?-->/g, "");
  }

  /** Whether a list is there with something in it. */
  has(list: StyleList): boolean {
    const place = placeOf(this.xml, this.prefix, list);
    return place !== null && place.close >= 0;
  }

  /** The number that an element has in its list, the first of equal ones; it is added where it is not there. */
  add(list: StyleList, child: string, element: string): number {
    const known = this.knownIn(list, child);
    const found = known.get(element);
    if (found !== undefined) return found;
    const number = this.sizes.get(list) ?? 0;
    known.set(element, number);
    this.sizes.set(list, number + 1);
    this.added.set(list, [...(this.added.get(list) ?? []), element]);
    return number;
  }

  /** The elements of a list as they are written. */
  elementsOf(list: StyleList, child: string): readonly string[] {
    return [...this.inList(list, child), ...(this.added.get(list) ?? [])];
  }

  /** The part with what was added. */
  whole(): string {
    return order.reduce((xml, list) => {
      const added = this.added.get(list);
      return added === undefined ? xml : this.withAdded(xml, list, added);
    }, this.xml);
  }

  private readonly sizes = new Map<StyleList, number>();

  private inList(list: StyleList, child: string): readonly string[] {
    const place = placeOf(this.xml, this.prefix, list);
    if (place === null || place.close < 0) return [];
    return children(this.xml.slice(place.tagEnd + 1, place.close), `${this.prefix}${child}`);
  }

  private knownIn(list: StyleList, child: string): Map<string, number> {
    const there = this.known.get(list);
    if (there !== undefined) return there;
    const known = new Map<string, number>();
    const elements = this.inList(list, child);
    for (const [i, element] of elements.entries()) if (!known.has(element)) known.set(element, i);
    this.sizes.set(list, elements.length);
    this.known.set(list, known);
    return known;
  }

  private withAdded(xml: string, list: StyleList, added: readonly string[]): string {
    const name = `${this.prefix}${list}`;
    const size = this.sizes.get(list) ?? added.length;
    const inside = added.join("");
    const place = placeOf(xml, this.prefix, list);
    if (place !== null) {
      const tag = xml.slice(place.from, place.tagEnd).replace(/\/$/, "");
      const counted =
        attribute(tag, "count") === null ? tag : tag.replace(/(\scount\s*=\s*)["'][^"']*["']/, `$1"${size}"`);
      const rest = place.close < 0 ? `</${name}>${xml.slice(place.tagEnd + 1)}` : xml.slice(place.close);
      const held = place.close < 0 ? "" : xml.slice(place.tagEnd + 1, place.close);
      return `${xml.slice(0, place.from)}${counted}>${held}${inside}${rest}`;
    }
    const written = `<${name} count="${size}">${inside}</${name}>`;
    for (const later of order.slice(order.indexOf(list) + 1)) {
      const next = placeOf(xml, this.prefix, later);
      if (next !== null) return xml.slice(0, next.from) + written + xml.slice(next.from);
    }
    return appendChild(xml, "styleSheet", () => written);
  }
}
