import { readSign } from "../value/signs";

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:higher|up)/i, "正向"],
  [/^(?:lower|down)/i, "反向"],
  [/^(?:equal)/i, "="],
];

/**
 * A direction as people write it: 正向, 反向, an operator in signs or words, higher, lower, equal. Given back as a form's
 * own column would say it; "" for a blank, null for anything else.
 */
export function directionIn(text: string): string | null {
  const plain = text.trim();
  if (plain === "") return "";
  const word = words.find(([pattern]) => pattern.test(plain));
  if (word) return word[1];
  const sign = readSign(plain);
  if (sign.kind === "operator") return sign.operator;
  if (sign.kind !== "nature") return null;
  return sign.nature === "higher" ? "正向" : sign.nature === "lower" ? "反向" : null;
}
