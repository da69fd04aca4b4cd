import { one, zero } from "../../../value/exact/rational";
import type { Assessment, Case } from "../assessment";
import { isNumeric } from "./tier";

/** Not comparable, no actual, or not readable: no score of its own; the hand score is carried, without one nothing. */
export const carried = ({ target, actual }: Case): Assessment => ({
  basis: "carried",
  completion: null,
  bounds: { low: zero, high: one },
  unclaimed: zero,
  tier: null,
  incomparable: actual.kind !== "nothing" && (isNumeric(target) || target.kind === "date"),
  a: null,
  b: null,
  assumption: null,
});
