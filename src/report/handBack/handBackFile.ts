import { handBackTexts } from "../../wording/handBackTexts";
import type { Locale } from "../../wording/locale";
import { handBackTsv, type HandBack } from "./handBack";

/** So that a spreadsheet takes the file for what it is. */
const byteOrderMark = "\ufeff";

/** The hand-back of a form as a .tsv: its rows, and below them its texts with their lengths. */
export function handBackFile(back: HandBack, locale: Locale): Uint8Array {
  const words = handBackTexts[locale];
  const texts = handBackTsv({
    headings: [words.item, words.content, words.length, words.limit],
    rows: back.texts.map(({ label, text, length, limit }) => ({
      row: 0,
      cells: [label, text, String(length), limit === null ? "" : String(limit)],
    })),
  });
  const table = handBackTsv(back) + (back.texts.length === 0 ? "" : `\n\n${texts}`);
  return new TextEncoder().encode(`${byteOrderMark}${table}\n`);
}
