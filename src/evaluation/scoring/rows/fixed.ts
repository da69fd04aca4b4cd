import { isNegative, one, smaller, zero, type Rational } from "../../../value/exact/rational";
import type { Assessment, Basis, Case } from "../assessment";

/** The rule fixes the score: the completion, never below 0 nor above all of the weight. */
export function fixed(
  it: Case,
  basis: Basis,
  completion: Rational,
  a: Rational | null,
  b: Rational | null,
): Assessment {
  const share = isNegative(completion) ? zero : smaller(one, completion);
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
