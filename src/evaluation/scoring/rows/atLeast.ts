import { compare, divide, fraction, isNegative, larger, one, subtract, zero } from "../../../value/exact/rational";
import { equalFormulas } from "../../rules/formulas/formulas";
import type { Assessment, Case, Row } from "../assessment";
import { fixed } from "./fixed";

/** A target in round numbers (近1000人, 500人左右) is met by what falls short of it by a twentieth at most. */
const nearly = fraction(19, 20);

/** B ≥ A wanted (≥, >, none, and = unless the profile is strict): w × min(1, B/A). */
export const atLeast: Row = (it) => {
  if (it.aligned === null) return null;
  const { target, actual } = it.aligned;
  const { equal } = it.rules.profile.formulas;
  if (it.directed.operator === "=" && equal !== "atLeast") {
    return fixed(it, "equal", equalFormulas[equal](actual, target), target, actual);
  }
  const basis = it.directed.direction === "equal" ? "equal" : "at-least";
  // a target below 0 (增长 ≥-5%) has no ratio: reached or not
  if (isNegative(target)) return fixed(it, basis, compare(actual, target) >= 0 ? one : zero, target, actual);
  const completion = divide(actual, target) ?? zero;
  const about = it.target.kind === "quantity" && it.target.approximate;
  if (about && compare(completion, one) < 0 && compare(completion, nearly) >= 0) {
    return fixed(it, "about", one, target, actual);
  }
  const assessment = fixed(it, basis, completion, target, actual);
  return overshot(it, assessment);
};

/**
 * Far above the target: nothing comes off, the share by which the profile's threshold is exceeded, or so many points.
 */
export function overshot({ rules }: Pick<Case, "rules">, assessment: Assessment): Assessment {
  const { overshoot, overshootPoints, profile } = rules;
  const { completion } = assessment;
  const { treatment } = profile.overshoot;
  if (treatment === "none" || completion === null || compare(completion, overshoot) < 0) return assessment;
  if (overshootPoints !== null) return { ...assessment, deduction: { points: overshootPoints, steps: null } };
  const share = larger(zero, subtract(one, subtract(completion, overshoot)));
  return { ...assessment, bounds: { low: share, high: share }, unclaimed: share };
}
