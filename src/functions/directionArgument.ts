import { statedNature } from "../evaluation/scoring/direction";
import { normalise } from "../value/normalise";
import { operatorOf } from "../value/operators";

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
  const nature = statedNature(plain);
  if (nature !== null) return nature === "lower" ? "反向" : "正向";
  const word = words.find(([pattern]) => pattern.test(plain));
  return word ? word[1] : operatorOf(normalise(plain));
}
