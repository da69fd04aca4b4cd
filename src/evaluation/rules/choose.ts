import { add, equal, fromNumber, parseDecimal, zero, type Rational } from "../../value/exact/rational";
import type { Form } from "../../form/form";
import { pointsIn } from "../scoring/printed";
import { dimensionOf, headingName } from "../scoring/item";
import { builtinProfiles, defaultProfile } from "./builtin/builtin";
import type { Profile } from "./profile";

export interface ChosenProfile {
  readonly profile: Profile;
  readonly reason: "asked" | "workbook" | "fit";
}

/**
 * Which profile applies: the one asked for, else the one saved in the workbook, else the built-in whose kind, execution
 * weight and dimensions fit the form best. Spec section 4.
 */
export function chooseProfile(form: Form, asked: Profile | null, saved: Profile | null): ChosenProfile {
  if (asked !== null) return { profile: asked, reason: "asked" };
  if (saved !== null) return { profile: saved, reason: "workbook" };
  const weights = level1Weights(form);
  // a form without points tells nothing apart
  if (weights.size === 0 && executionPoints(form) === null) return { profile: defaultProfile, reason: "fit" };
  let best = defaultProfile;
  let most = -1;
  for (const profile of builtinProfiles) {
    const points = fit(form, weights, profile);
    // the first of equals stands: variants of the same points are only used when asked for
    if (points > most) [best, most] = [profile, points];
  }
  return { profile: best, reason: "fit" };
}

/** Execution tells provinces apart best, then the kind, then the points of each dimension. */
function fit(form: Form, level1: ReadonlyMap<string, Rational>, profile: Profile): number {
  if (profile.kind !== "any" && profile.kind !== form.kind) return -1;
  const weights = dimensionWeights(level1, profile);
  let points = 0;
  for (const { key, weight } of profile.dimensions) {
    const own = key === "execution" ? executionPoints(form) : weights.get(key);
    const usual = fromNumber(weight);
    if (own && usual && equal(own, usual) && weight > 0) points += key === "execution" ? 8 : 2;
    else if (key === "execution" && own) points -= 8;
  }
  // a kind alone is no sign of a province's own rules
  return points <= 0 ? 0 : points + (profile.kind === form.kind ? 1 : 0);
}

function executionPoints({ execution }: Form): Rational | null {
  if (execution === null) return null;
  return (
    pointsIn(execution.weight) ??
    parseDecimal(execution.heading?.points ?? "") ??
    // 20 points claimed at a full rate are 20 points
    pointsIn(execution.claimed)
  );
}

/** The points printed (or else claimed) under each level 1 heading. */
function level1Weights(form: Form): ReadonlyMap<string, Rational> {
  const sums = new Map<string, Rational>();
  for (const { level1, weight, claimed } of form.indicators) {
    const points = pointsIn(weight) ?? pointsIn(claimed);
    if (points !== null) sums.set(level1, add(sums.get(level1) ?? zero, points));
  }
  return sums;
}

function dimensionWeights(level1: ReadonlyMap<string, Rational>, profile: Profile): ReadonlyMap<string, Rational> {
  const sums = new Map<string, Rational>();
  for (const [heading, points] of level1) {
    const key = dimensionOf(headingName(heading), profile)?.key;
    if (key !== undefined) sums.set(key, add(sums.get(key) ?? zero, points));
  }
  return sums;
}
