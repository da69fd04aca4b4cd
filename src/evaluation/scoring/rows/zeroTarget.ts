import { compare, isZero, one, zero } from "../../../value/exact/rational";
import type { Row } from "../assessment";
import { fixed } from "./fixed";

/** Must be 0 (0起, 0人次): full if the actual is not above it, else nothing. A target ≥0 is no such target. */
export const zeroTarget: Row = (it) => {
  if (it.aligned === null || !isZero(it.aligned.target)) return null;
  const { target, actual } = it.aligned;
  if (it.directed.operator === "≥" || it.directed.operator === ">") {
    return fixed(it, "at-least", compare(actual, zero) >= 0 ? one : zero, target, actual);
  }
  return fixed(it, "zero", compare(actual, zero) <= 0 ? one : zero, target, actual);
};
