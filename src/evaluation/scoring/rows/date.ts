import { one, zero } from "../../exact/rational";
import { ordinal } from "../../value/dates";
import type { Row } from "../assessment";
import { fixed } from "./fixed";
import { middle } from "./tier";

/**
 * Both are dates or periods: full if done by it. Late: the person decides within the two lower tiers; without a hand
 * score the middle of the second is taken, since it was done.
 */
export const date: Row = (it) => {
  const { target, actual, year, rules } = it;
  if (target.kind !== "date" || actual.kind !== "date") return null;
  if (ordinal(actual.to, year) <= ordinal(target.to, year)) return { ...fixed(it, "on-time", one, null, null) };
  return {
    ...fixed(it, "late", zero, null, null),
    completion: null,
    bounds: { low: rules.tiers[2].low, high: rules.tiers[1].high },
    unclaimed: middle(rules.tiers[1]),
  };
};
