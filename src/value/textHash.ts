/** FNV-1a, 32 bits: tells one text from another, guards nothing. */
const beginning = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Of the code units of a text. @param from the hash of what stands before it; a signed number, as it is taken again */
export function hashOf(text: string, from = beginning): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Eight hexadecimal digits of a text in UTF-8. */
export const textHash = (text: string): string =>
  (new TextEncoder().encode(text).reduce(step, beginning) >>> 0).toString(16).padStart(8, "0");
