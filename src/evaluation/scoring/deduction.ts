import { divide, integer, isPositive, larger, subtract, zero, type Rational } from "../../value/exact/rational";
import type { Assessment } from "./assessment";
import { unitOf, type Unit } from "./units";

/** An assessment whose points off are taken from its shares of the weight; never below 0. */
export function deducted(assessment: Assessment, weight: Rational): Assessment {
  const { deduction, bounds, unclaimed } = assessment;
  if (deduction === undefined || !isPositive(weight)) return assessment;
  const share = divide(deduction.points, weight) ?? zero;
  const less = (of: Rational): Rational => larger(zero, subtract(of, share));
  return { ...assessment, bounds: { low: less(bounds.low), high: less(bounds.high) }, unclaimed: less(unclaimed) };
}

/**
 * A unit whose points off are taken from its shares. Rows that share one weight have each an equal part of it, so that a
 * deduction costs its points once.
 */
export function withDeductions<U extends Unit>(unit: U, weight: Rational | null): U {
  const { members } = unit;
  if (weight === null || members.every(({ assessment }) => assessment.deduction === undefined)) return unit;
  const scored = members.filter(({ assessment }) => assessment.basis !== "parts").length;
  const own = divide(weight, integer(scored)) ?? weight;
  return {
    ...unit,
    ...unitOf(members.map((member) => ({ ...member, assessment: deducted(member.assessment, own) }))),
  };
}
