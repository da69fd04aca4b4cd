import { compare, isNegative, one, zero } from "../../../value/exact/rational";
import { atMostFormulas } from "../../rules/formulas/formulas";
import type { Row } from "../assessment";
import { fixed } from "./fixed";

/** B ≤ A wanted: full if B ≤ A, else by profile A/B (`ratio`) or 1 − (B−A)/A (`linear`). */
export const atMost: Row = (it) => {
  if (it.aligned === null || it.directed.direction !== "lower") return null;
  const { target, actual } = it.aligned;
  if (compare(actual, target) <= 0) return fixed(it, "at-most", one, target, actual);
  if (isNegative(target)) return fixed(it, "at-most", zero, target, actual);
  return fixed(it, "at-most", atMostFormulas[it.rules.profile.formulas.atMost](actual, target), target, actual);
};
