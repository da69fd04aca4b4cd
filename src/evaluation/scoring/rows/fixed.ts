import { isNegative, one, smaller, zero, type Rational } from "../../../value/exact/rational";
import type { Assessment, Basis, Case } from "../assessment";

/**
 * The rule fixes the score: the share reached, never below 0 nor above all of the weight.
 * @param completion where that is another number than the share earned
 */
export function fixed(
  it: Case,
  basis: Basis,
  reached: Rational,
  a: Rational | null,
  b: Rational | null,
  completion: Rational = reached,
): Assessment {
  const share = isNegative(reached) ? zero : smaller(one, reached);
  return {
    basis,
    completion,
    bounds: { low: share, high: share },
    unclaimed: share,
    tier: null,
    incomparable: false,
    a,
    b,
    assumption: it.aligned?.assumption ?? null,
  };
}
