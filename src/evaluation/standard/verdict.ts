import { divide, isNegative, larger, one, smaller, zero, type Rational } from "../../value/exact/rational";
import type { Value } from "../../value/value";
import type { TierBounds } from "../rules/rules";
import type { Assessment } from "../scoring/assessment";
import type { Award } from "./rule";

/** What a standard is applied to: a row's amounts, and what the profile says of it. */
export interface Measured {
  /** The profile's own verdict: its completion, and what stands where the standard leaves a row to a person. */
  readonly base: Assessment;
  readonly target: Value;
  readonly actual: Value;
  /** Target and actual in one unit, where they can be compared. */
  readonly aligned: { readonly target: Rational; readonly actual: Rational } | null;
  /** Printed for the row alone; null where it is not. */
  readonly weight: Rational | null;
  readonly lowerIsBetter: boolean;
}

/** What a standard gives, as shares of the weight; an interval where its words leave more than one reading. */
export interface Verdict {
  readonly bounds: TierBounds;
  /** The share where no hand score is there. */
  readonly unclaimed: Rational;
  /** How far it fell short of where the steps begin, and the points that this costs; null for the other rules. */
  readonly gap: Rational | null;
  readonly off: Rational | null;
  /** Left to a person, within the weight. */
  readonly byHand: boolean;
}

export const settled = (share: Rational): Verdict => between(share, share);
export const between = (low: Rational, high: Rational): Verdict => ({
  bounds: { low: inShare(low), high: inShare(high) },
  unclaimed: inShare(high),
  gap: null,
  off: null,
  byHand: false,
});
const inShare = (share: Rational): Rational => (isNegative(share) ? zero : smaller(one, share));

export type Applied = Measured & { readonly ofCompletion: boolean };

/** The share of the weight that an award takes or gives; null without the weight it needs. */
export function shareOf(award: Award, weight: Rational | null): Rational | null {
  if (award.of === "full") return one;
  if (award.of === "share") return award.amount;
  return weight === null ? null : divide(award.amount, weight);
}

/** Several readings of one standard: a score within them stands. */
export function united(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts;
  if (first === undefined) return settled(one);
  return others.reduce(
    (all, next) => ({
      ...all,
      bounds: { low: smaller(all.bounds.low, next.bounds.low), high: larger(all.bounds.high, next.bounds.high) },
      unclaimed: smaller(all.unclaimed, next.unclaimed),
      byHand: all.byHand || next.byHand,
      gap: null,
      off: null,
    }),
    first,
  );
}
