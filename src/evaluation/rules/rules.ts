import { fromNumber, one, zero, type Rational } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { Profile } from "./profile";

export interface TierBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** A profile made ready for scoring: its numbers exact. */
export interface Rules {
  readonly profile: Profile;
  readonly overshoot: Rational;
  readonly unmeasurable: Rational | null;
  readonly tiers: readonly [TierBounds, TierBounds, TierBounds];
  /** Rounds points as the profile says. */
  readonly round: (points: Rational) => Rational;
}

const exact = (value: number): Rational => fromNumber(value) ?? zero;

export function rulesOf(profile: Profile): Rules {
  const [first, second, third] = profile.tiers;
  const bounds = ({ low, high }: { low: number; high: number }): TierBounds => ({ low: exact(low), high: exact(high) });
  const { places, mode } = profile.rounding;
  return {
    profile,
    overshoot: exact(profile.overshoot.threshold),
    unmeasurable: profile.unmeasurable === null ? null : exact(profile.unmeasurable),
    tiers: [bounds(first), bounds(second), bounds(third)],
    round: (points) => round(points, places, mode),
  };
}

export const fullShare: TierBounds = { low: one, high: one };
