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

/** An attribute of a start tag (its inside), unescaped; null where it is not there. */
export const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
};

/** All start tags of a name, whatever their prefix: the inside of each. */
export const tags = (xml: string, name: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*?)?/?>`, "g")), (match) => match[1] ?? "");

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescapeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Character data as text: entities and CDATA. */
export const unescapeXml = (text: string): string => {
  if (!text.includes("<![CDATA[")) return text.includes("&") ? unescapeEntities(text) : text;
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeEntities(piece)))
    .join("");
};

export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
