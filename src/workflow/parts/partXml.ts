import type { PartNamespace } from "./partNamespaces";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? "";
    return String.fromCodePoint(typeof hex === "string" ? parseInt(hex, 16) : Number(decimal));
  });

/** JSON wrapped as a custom XML part; without an XML declaration, which hosts refuse (office-js #1643). */
export const partXml = (namespace: PartNamespace, json: string): string =>
  `<data xmlns="${namespace}">${json.replace(/[&<>]/g, (char) => escapes[char] ?? char)}</data>`;

/** The JSON in a part, however the host re-serialised it; null where it holds none. */
export function partJson(xml: string): string | null {
  const text = /<(?:\w+:)?data\b[^>]*>([\s\S]*)<\/(?:\w+:)?data>/.exec(xml)?.[1];
  if (text === undefined) return null;
  const plain = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g, (_, data, rest) =>
    typeof data === "string" ? data : unescaped(String(rest)),
  );
  return plain.trim() === "" ? null : plain;
}
