import { plainText } from "../../value/plainText";
import { rowWords, type RowEnd, type RowWords, type WordedLabel } from "./rowWords";

/** What the first text of a row in or below a table makes of that row. */
export type RowLabel = WordedLabel | null;

const LONGEST = 40;

/** How a label may end, after its words. */
const ends: Readonly<Record<RowEnd, string>> = {
  number: "(?:\\([^()]*\\))?(?:[::=]?-?\\d+(?:\\.\\d+)?分?(?:[;,，；].*)?)?[::]?$",
  name: "(?:\\([^()]*\\))?[::]?$",
  reason: ".{0,14}原因.{0,12}$",
  text: "(?:[::\\d.、]|$)",
  colon: "(?:$|[::])",
};

const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

/** One entry as a pattern: what may stand in front, its words, what may stand behind, and the end. */
function patternOf({ before, needsBefore, openBefore, words, after, end }: RowWords): string {
  const open = openBefore === undefined ? "" : `.{0,${openBefore}}`;
  const front = open + (before ? `${anyOf(before)}*` : "") + (needsBefore ? anyOf(needsBefore) : "");
  const behind = after ? `\\d*(?:${anyOf(after)}|\\([^()]*\\)|[及和与].{0,14})*` : "";
  return front + anyOf(words) + behind + ends[end];
}

/** The entries of one label and strength as one pattern, in the order in which they are asked. */
const patterns = [...new Set(rowWords.map(({ label, strength }) => `${label} ${strength}`))].flatMap((kind) => {
  const own = rowWords.filter(({ label, strength }) => `${label} ${strength}` === kind);
  const [first] = own;
  if (first === undefined) return [];
  const { label, strength } = first;
  return [{ label, strength, pattern: new RegExp(`^(?:${own.map(patternOf).join("|")})`) }];
});

/** Told before anything is normalised: most texts of a table hold none of the words, however they are spaced. */
const spaced = (word: string): string => [...word].join("\\s*");
const holdsWord = new RegExp([...new Set(rowWords.flatMap(({ words }) => words))].map(spaced).join("|"));

/** What a row's first text makes of it, and how surely. */
export interface RowWord {
  readonly label: WordedLabel;
  readonly strength: RowWords["strength"];
}

/** Reads a row's first text; null for anything that may be a level or an indicator. */
export function rowWord(text: string): RowWord | null {
  if (text === "" || !holdsWord.test(text.length > LONGEST ? text.slice(0, LONGEST) : text)) return null;
  const plain = text.length > 60 ? plainText(text.slice(0, 60)) : plainText(text);
  const label = plain.replace(/^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、|\d+[.、])/, "");
  return patterns.find(({ pattern }) => pattern.test(label)) ?? null;
}

export const rowLabel = (text: string): RowLabel => rowWord(text)?.label ?? null;
