import { compare, divide, isNegative, larger, one, subtract, zero } from "../../exact/rational";
import { equalFormulas } from "../../rules/formulas/formulas";
import type { Row } from "../assessment";
import { fixed } from "./fixed";

/**
 * B ≥ A wanted (≥, >, none, and = unless the profile is strict): w × min(1, B/A). Far above the target a profile may
 * deduct the share by which its threshold is exceeded.
 */
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
  const assessment = fixed(it, basis, completion, target, actual);
  const { overshoot, profile } = it.rules;
  if (profile.overshoot.treatment === "cap" || compare(completion, overshoot) < 0) return assessment;
  const share = larger(zero, subtract(one, subtract(completion, overshoot)));
  return { ...assessment, bounds: { low: share, high: share }, unclaimed: share };
};
