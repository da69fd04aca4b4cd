import { normalise } from "../../value/normalise";

const fillers = /[,.;:、。()"'“”‘’!]|已经?|了|得到|得以|实现|进一步|均|都|全部|的|我[单位局区市县]+|本单位/g;
const denials = /未|没|无法|不(?!断|仅|但|低于|少于|超)|尚|待/;
/** Shorter texts are too easily a part of anything. */
const shortest = 3;

const core = (text: string): string => normalise(text).replace(fillers, "");

/**
 * Whether the actual says the target's own text: equal but for punctuation and words that only report, or one holding
 * the other for the most part (全天候 for 全天候可用). A denial that the target has not makes it another text.
 */
export function saysTheSame(target: string, actual: string): boolean {
  if (target === actual) return true;
  const a = core(target);
  const b = core(actual);
  if (a === "" || b === "") return false;
  if (a === b) return true;
  // an amount in one that is not in the other says something else
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (denials.test(b) && !denials.test(a)) return false;
  if (a.length >= shortest && b.includes(a)) return true;
  return b.length >= shortest && b.length * 2 >= a.length && a.includes(b);
}
