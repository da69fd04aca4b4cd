import { add, divide, integer, type Rational } from "../../../value/exact/rational";
import type { Rules, TierBounds } from "../../rules/rules";
import type { TierLevel, Value } from "../../../value/value";
import type { Assessment, Basis, Row } from "../assessment";

/** The middle of an interval. */
export const middle = ({ low, high }: TierBounds): Rational => divide(add(low, high), integer(2)) ?? low;

/** A tier's interval; without a hand score the top for 达成, the middle for the other two. */
export function tierAssessment(rules: Rules, level: TierLevel, basis: Basis, incomparable: boolean): Assessment {
  const bounds = rules.tiers[level - 1] ?? rules.tiers[0];
  return {
    basis,
    completion: null,
    bounds,
    unclaimed: level === 1 ? bounds.high : middle(bounds),
    tier: level,
    incomparable,
    a: null,
    b: null,
    assumption: null,
  };
}

/** A target that only a number or a date can answer. */
export const isNumeric = (target: Value): boolean =>
  target.kind === "quantity" || target.kind === "range" || target.kind === "completion" || target.kind === "several";

/**
 * The actual is a tier phrase, or says 部分完成 or 未完成: the tier, whatever the target. An amount beside the phrase
 * that can be compared is a measurement and goes before it.
 */
export const tier: Row = ({ target, actual, rules, aligned }) => {
  if (actual.kind !== "tier" || aligned !== null) return null;
  if (!actual.phrase && actual.level === 1) return null;
  return tierAssessment(rules, actual.level, "tier", isNumeric(target));
};
