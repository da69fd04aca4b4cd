/** Excel takes no longer text within a formula. */
const longest = 255;

/** A text as it stands in a formula, quotes doubled; one that is too long is joined of several (`"…"&"…"`). */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + longest;
    // two halves of one character stay together
    const next = end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? "") ? end - 1 : end;
    pieces.push(text.slice(at, next));
    at = next;
  }
  const written = (pieces.length === 0 ? [""] : pieces).map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return written.length === 1 ? (written[0] ?? '""') : `(${written.join("&")})`;
}
