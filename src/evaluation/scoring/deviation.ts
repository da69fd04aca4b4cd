import { absolute, compare, divide, one, subtract, zero, type Rational } from "../../value/exact/rational";
import type { Assessment } from "./assessment";

/**
 * 偏差率 (B − A)/A: how far the actual lies from the target, above it positive, whichever way is good; 0 inside a target
 * range. Null where the two cannot be measured against each other.
 */
export function deviationOf({ basis, completion, a, b }: Assessment): Rational | null {
  if (basis === "completion" && completion !== null) return subtract(completion, one);
  if (a === null || b === null) return null;
  if (basis === "range" && completion !== null && compare(completion, one) >= 0) return zero;
  if (compare(a, b) === 0) return zero;
  return divide(subtract(b, a), absolute(a));
}
