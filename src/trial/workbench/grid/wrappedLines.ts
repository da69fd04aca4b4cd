const chinese = "\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef";
const opening = "（《【「『“‘(\\[{";
const closing = "，。、；：！？）】》」』”’…%)\\]}.,;:!?";

/** One Chinese character or a run of others, with the brackets that open before it and what closes after it. */
const pieces = new RegExp(`[${opening}]*(?:[${chinese}]|[^\\s${chinese}${opening}]+|$)[${closing}]*\\s*|\\s+|.`, "gu");

/**
 * How many lines a text takes in a cell that wraps: Chinese breaks between any two characters, Latin between words, a word
 * wider than the cell anywhere.
 * @param room in pixels @param width of a text in pixels
 */
export function wrappedLines(text: string, room: number, width: (text: string) => number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room, width), 0);
}

function linesOf(line: string, room: number, width: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(pieces)) {
    const needed = width(piece.trimEnd());
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    if (needed > room) {
      const extra = Math.ceil(needed / room) - 1;
      lines += extra;
      used += needed - extra * room;
    } else used += width(piece);
  }
  return lines;
}
