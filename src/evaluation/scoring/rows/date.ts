import { one, zero } from "../../../value/exact/rational";
import { ordinal } from "../../../value/dates";
import type { Row } from "../assessment";
import { fixed } from "./fixed";
import { middle } from "./tier";

/**
 * Both are dates or periods: full if done by it. Late: the person decides within the two lower tiers; without a hand
 * score the middle of the second is taken, since it was done. 12月 against 12月15日前 tells neither.
 */
export const date: Row = (it) => {
  const { target, actual, rules } = it;
  if (target.kind !== "date" || actual.kind !== "date") return null;
  const year = it.year ?? target.to.year ?? actual.to.year;
  const due = ordinal(target.to, year);
  if (ordinal(actual.to, year) <= due) return fixed(it, "on-time", one, null, null);
  if (ordinal(actual.earliest, year) <= due) return null;
  return {
    ...fixed(it, "late", zero, null, null),
    completion: null,
    bounds: { low: rules.tiers[2].low, high: rules.tiers[1].high },
    unclaimed: middle(rules.tiers[1]),
  };
};
