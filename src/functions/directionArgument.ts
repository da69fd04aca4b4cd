import { normalise } from "../value/normalise";
import { operatorOf } from "../value/operators";

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:正向|正指标|越高越好|越大越好|higher|up)/i, "正向"],
  [/^(?:反向|逆向|负向|逆指标|越低越好|越小越好|lower|down)/i, "反向"],
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
  return word ? word[1] : operatorOf(normalise(plain));
}
