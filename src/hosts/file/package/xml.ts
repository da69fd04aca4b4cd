/** Text of an XML part: UTF-8, or UTF-16 where the byte order mark says so. */
export const textOf = (part: Uint8Array | undefined): string => {
  if (part === undefined) return "";
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part);
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The prefix the root element carries, with its colon: "" or "x:", say. */
export const rootPrefix = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]+:)?${root}[\\s/>]`).exec(xml)?.[1] ?? "";

const patterns = new Map<string, RegExp>();

const attributePattern = (name: string): RegExp => {
  const known = patterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
};

/** An attribute of a start tag (its inside), unescaped; null where it is not there. */
export const attribute = (tag: string, name: string): string | null => {
  const found = attributePattern(name).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
};

const DOUBLE = 0x22;
const SINGLE = 0x27;
const GREATER = 0x3e;

/** Where the tag that begins before `from` ends, its `>`, those in quotes passed over; -1 where it never ends. */
export const tagEnd = (xml: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === GREATER) return at;
  }
  return -1;
};

/** Whether a name that ends here ends: at a space, `/` or `>`. */
export const endsName = (xml: string, at: number): boolean => {
  const letter = xml[at];
  return letter === ">" || letter === "/" || letter === " " || letter === "\n" || letter === "\t" || letter === "\r";
};

/** Longer prefixes are none that a program writes. */
const LONGEST_PREFIX = 40;

const isStartTag = (xml: string, nameAt: number): boolean => {
  if (xml[nameAt - 1] === "<") return true;
  if (xml[nameAt - 1] !== ":") return false;
  return /<[\w.-]+:$/.test(xml.slice(Math.max(0, nameAt - LONGEST_PREFIX), nameAt));
};

/** Calls with the inside of each start tag of a name, whatever its prefix, and where it ends; one without end is the last. */
const eachStartTag = (xml: string, name: string, each: (tag: string, end: number) => void): void => {
  for (let at = xml.indexOf(name); at >= 0; at = xml.indexOf(name, at + name.length)) {
    const after = at + name.length;
    if (!endsName(xml, after) || !isStartTag(xml, at)) continue;
    const end = tagEnd(xml, after);
    if (end < 0) return;
    each(xml.slice(after, xml[end - 1] === "/" ? end - 1 : end), end);
  }
};

/** All start tags of a name, whatever their prefix: the inside of each. */
export const tags = (xml: string, name: string): string[] => {
  const found: string[] = [];
  eachStartTag(xml, name, (tag) => found.push(tag));
  return found;
};

/** All elements of a name that hold character data alone: the inside of the start tag, and what they hold. */
export const elements = (xml: string, name: string): readonly { readonly tag: string; readonly inside: string }[] => {
  const found: { tag: string; inside: string }[] = [];
  eachStartTag(xml, name, (tag, end) => {
    const next = xml[end - 1] === "/" ? end + 1 : xml.indexOf("<", end);
    found.push({ tag, inside: next < 0 ? "" : xml.slice(end + 1, next) });
  });
  return found;
};

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescapeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const CDATA = "<![CDATA[";

/** Character data as text: entities and CDATA. */
export const unescapeXml = (text: string): string => {
  if (!text.includes(CDATA)) return text.includes("&") ? unescapeEntities(text) : text;
  let whole = "";
  let at = 0;
  for (let from = text.indexOf(CDATA); from >= 0; from = text.indexOf(CDATA, at)) {
    const end = text.indexOf("]]>", from);
    if (end < 0) break;
    whole += unescapeEntities(text.slice(at, from)) + text.slice(from + CDATA.length, end);
    at = end + 3;
  }
  return whole + unescapeEntities(text.slice(at));
};

export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
