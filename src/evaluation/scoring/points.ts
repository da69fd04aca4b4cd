import { compare, equal, isNegative, multiply, zero, type Rational } from "../../value/exact/rational";
import type { Rules, TierBounds } from "../rules/rules";

/** rule: fixed by it. hand: the hand score stands. bound: the hand score was outside, the nearest end is taken. open: no hand score. */
export type Standing = "rule" | "hand" | "bound" | "open";

export interface Points {
  readonly score: Rational;
  readonly standing: Standing;
}

/** Points of a weight: `bounds` and `unclaimed` are shares of it. Rounded as the profile says. */
export function pointsOf(
  { bounds, unclaimed }: { readonly bounds: TierBounds; readonly unclaimed: Rational },
  weight: Rational,
  claimed: Rational | null,
  rules: Rules,
): Points {
  // a weight below 0 is none: nothing can be scored within it
  if (isNegative(weight)) return { score: zero, standing: "bound" };
  if (equal(bounds.low, bounds.high)) return { score: rules.round(multiply(weight, bounds.low)), standing: "rule" };
  if (claimed === null) return { score: rules.round(multiply(weight, unclaimed)), standing: "open" };
  const low = multiply(weight, bounds.low);
  const high = multiply(weight, bounds.high);
  if (compare(claimed, low) < 0) return { score: rules.round(low), standing: "bound" };
  if (compare(claimed, high) > 0) return { score: rules.round(high), standing: "bound" };
  return { score: rules.round(claimed), standing: "hand" };
}
