import { strFromU8, unzipSync } from "fflate";
import { changedTexts, type EditedTexts, type FoundParagraph } from "../edited";
import { readBookmark } from "./bookmark";

/** A report's text is small; what unpacks to more is no report. */
const largest = 20_000_000;

/**
 * What a person changed in a report that we wrote.
 *
 * @returns null where the bytes are no document, or hold none of our paragraphs
 */
export function readDocx(bytes: Uint8Array): EditedTexts | null {
  const found = readPassages(bytes);
  return found.length === 0 ? null : changedTexts(found);
}

/** All passages of ours in a document, as they stand there; none where it is no report of ours. */
export const readPassages = (bytes: Uint8Array): readonly FoundParagraph[] => paragraphsIn(documentXml(bytes) ?? "");

/** The XML of a document's text; null where the bytes are none. */
export function documentXml(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === "word/document.xml" && originalSize <= largest,
    });
    const part = parts["word/document.xml"];
    return part === undefined ? null : strFromU8(part);
  } catch {
    return null;
  }
}

const token =
  /<w:bookmarkStart\b([^>]*)>|<w:bookmarkEnd\b([^>]*)>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^>]*>|<w:del\b[^>]*[^/]>[\s\S]*?<\/w:del>|<\/w:p>/g;

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\sw:${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

/** Texts between our bookmarks; a text over several paragraphs has line breaks. Deletions not yet accepted are left out. */
export function paragraphsIn(xml: string): readonly FoundParagraph[] {
  const open = new Map<string, { readonly id: string; readonly from: string; text: string }>();
  const found: FoundParagraph[] = [];
  const append = (text: string): void => {
    for (const one of open.values()) one.text += text;
  };
  for (const [whole, start, end, text, space] of xml.matchAll(token)) {
    if (start !== undefined) {
      const ours = readBookmark(attribute(start, "name"));
      if (ours !== null) open.set(attribute(start, "id"), { ...ours, text: "" });
    } else if (end !== undefined) {
      const closed = open.get(attribute(end, "id"));
      if (closed !== undefined) found.push({ ...closed, text: closed.text.replace(/\n+$/, "") });
      open.delete(attribute(end, "id"));
    } else if (text !== undefined) append(plain(text));
    else if (space !== undefined) append(space === "tab" ? "\t" : "\n");
    else if (whole === "</w:p>") append("\n");
  }
  return found;
}

/** The text of a piece of the XML, without what was deleted. */
export function textOfXml(xml: string): string {
  let text = "";
  for (const [whole, , , part, space] of xml.matchAll(token)) {
    if (part !== undefined) text += plain(part);
    else if (space !== undefined) text += space === "tab" ? "\t" : "\n";
    else if (whole === "</w:p>") text += "\n";
  }
  return text.replace(/\n+$/, "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    return String.fromCodePoint(typeof hex === "string" ? parseInt(hex, 16) : Number(decimal));
  });
