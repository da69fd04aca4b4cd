import { endsName, rootPrefix, tagEnd, unescapeXml } from "../package/xml";

/** `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescapeString = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** What a cell can hold in Excel; longer texts are cut, as Excel repairs them. */
const LONGEST_TEXT = 32_767;

/** Walks the elements of a name between two places; false from `each` ends the walk. */
const eachElement = (xml: string, name: string, each: (inside: string, end: number) => boolean): boolean => {
  const [open, close] = [`<${name}`, `</${name}`];
  for (let at = xml.indexOf(open); at >= 0;) {
    const after = at + open.length;
    if (!endsName(xml, after)) {
      at = xml.indexOf(open, after);
      continue;
    }
    const end = tagEnd(xml, after);
    if (end < 0) return false;
    const isEmpty = xml[end - 1] === "/";
    const until = isEmpty ? end : xml.indexOf(close, end);
    if (until < 0) return false;
    if (!each(isEmpty ? "" : xml.slice(end + 1, until), until)) return false;
    at = xml.indexOf(open, until + 1);
  }
  return true;
};

/** Without the elements of a name; one that never ends takes the rest with it. */
const without = (xml: string, name: string): string => {
  const [open, close] = [`<${name}`, `</${name}`];
  let left = "";
  let at = 0;
  for (let from = xml.indexOf(open); from >= 0; from = xml.indexOf(open, at)) {
    const end = xml.indexOf(close, from);
    left += xml.slice(at, from);
    at = end < 0 ? xml.length : end + close.length;
  }
  return left + xml.slice(at);
};

/** Reads the text of a string item (`si` or `is`): its runs joined, phonetic guides left out. */
export const stringItemReader = (prefix: string): ((inside: string) => string) => {
  const [phonetic, run] = [`${prefix}rPh`, `${prefix}t`];
  return (inside) => {
    const spoken = inside.includes("rPh") ? without(inside, phonetic) : inside;
    let text = "";
    eachElement(spoken, run, (part) => {
      text += part;
      return true;
    });
    const whole = unescapeString(unescapeXml(text));
    return whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  };
};

/** The shared strings part -> its strings in order; null where an item never ends. */
export const sharedStrings = (xml: string): readonly string[] | null => {
  const prefix = rootPrefix(xml, "sst");
  const read = stringItemReader(prefix);
  const nested = `<${prefix}si>`;
  const strings: string[] = [];
  const whole = eachElement(xml, `${prefix}si`, (inside) => {
    if (inside.includes(nested)) return false;
    strings.push(read(inside));
    return true;
  });
  return whole ? strings : null;
};
