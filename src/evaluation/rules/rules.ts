import { fromNumber, one, zero, type Rational } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { ExecutionStep, Profile, StepRule } from "./profile";

export interface TierBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** From a value on, a share of the weight. */
export interface Band {
  readonly from: Rational;
  readonly share: Rational;
}

export interface ExactStepRule {
  readonly rule: StepRule;
  readonly base: Rational | null;
  readonly step: Rational;
  readonly points: Rational;
}

/** A profile made ready for scoring: its numbers exact. */
export interface Rules {
  readonly profile: Profile;
  readonly overshoot: Rational;
  readonly unmeasurable: Rational | null;
  readonly tiers: readonly [TierBounds, TierBounds, TierBounds];
  /** Points off from the threshold on; null where none are. */
  readonly overshootPoints: Rational | null;
  readonly pass: Rational | null;
  readonly bands: readonly Band[];
  readonly executionSteps: readonly Band[];
  readonly perPoint: readonly ExactStepRule[];
  readonly totalCaps: readonly { readonly below: Rational; readonly most: Rational }[];
  /** Rounds points as the profile says. */
  readonly round: (points: Rational) => Rational;
}

const exact = (value: number): Rational => fromNumber(value) ?? zero;

const band = ({ from, share }: ExecutionStep): Band => ({ from: exact(from), share: exact(share) });

export function rulesOf(profile: Profile): Rules {
  const [first, second, third] = profile.tiers;
  const bounds = ({ low, high }: { low: number; high: number }): TierBounds => ({ low: exact(low), high: exact(high) });
  const { places, mode } = profile.rounding;
  return {
    profile,
    overshoot: exact(profile.overshoot.threshold),
    unmeasurable: profile.unmeasurable === null ? null : exact(profile.unmeasurable),
    overshootPoints: profile.overshoot.treatment === "points" ? exact(profile.overshoot.points) : null,
    pass: profile.passThreshold === null ? null : exact(profile.passThreshold),
    bands: profile.satisfaction.bands.map(band),
    executionSteps: profile.execution.steps.map(band),
    perPoint: profile.perPoint.map((rule) => ({
      rule,
      base: rule.base === null ? null : exact(rule.base),
      step: exact(rule.step),
      points: exact(rule.points),
    })),
    totalCaps: profile.totalCaps.map(({ below, most }) => ({ below: exact(below), most: exact(most) })),
    tiers: [bounds(first), bounds(second), bounds(third)],
    round: (points) => round(points, places, mode),
  };
}

export const fullShare: TierBounds = { low: one, high: one };

const prepared = new WeakMap<Profile, Rules>();

/** A profile made ready for scoring, once. */
export function preparedRules(profile: Profile): Rules {
  const known = prepared.get(profile);
  if (known) return known;
  const rules = rulesOf(profile);
  prepared.set(profile, rules);
  return rules;
}
