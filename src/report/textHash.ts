/** Eight hexadecimal digits of a text (FNV-1a over its UTF-8): tells one text from another, guards nothing. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A name for a bookmark: letters and digits alone. */
export const keyOf = (text: string): string => textHash(text);
