import { compare, divide, isNegative, one, zero } from "../../../value/exact/rational";
import { atMostFormulas } from "../../rules/formulas/formulas";
import type { Row } from "../assessment";
import { align } from "../comparable";
import { fixed } from "./fixed";

/** A range a–b: full inside; below w × B/a; above as B ≤ b. */
export const range: Row = (it) => {
  const { target, actual, rules } = it;
  if (target.kind !== "range" || actual.kind !== "quantity") return null;
  const low = align({ amount: target.low, unit: target.unit }, actual);
  const high = align({ amount: target.high, unit: target.unit }, actual);
  if (!low || !high) return null;
  const from = { ...it, aligned: low };
  if (compare(low.actual, low.target) < 0) {
    const reached = isNegative(low.actual) || compare(low.target, zero) <= 0 ? zero : divide(low.actual, low.target);
    return fixed(from, "range", reached ?? zero, low.target, low.actual);
  }
  if (compare(high.actual, high.target) <= 0) return fixed(from, "range", one, high.target, high.actual);
  const over =
    compare(high.target, zero) <= 0 ? zero : atMostFormulas[rules.profile.formulas.atMost](high.actual, high.target);
  return fixed({ ...it, aligned: high }, "range", over, high.target, high.actual);
};
