import { compare, divide, zero, type Rational } from "../../../value/exact/rational";

/** The smaller over the larger: a deviation costs the same either way. */
export const closeness = (actual: Rational, target: Rational): Rational =>
  (compare(actual, target) <= 0 ? divide(actual, target) : divide(target, actual)) ?? zero;
