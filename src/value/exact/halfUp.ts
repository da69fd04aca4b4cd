import type { Rational } from "./rational";
import { plus, quotient, times, type Whole } from "./whole";

/** 四舍五入: to the nearest integer, halves away from zero. */
export function halfUp({ n, d }: Rational): Whole {
  const twice = times(n, 2);
  return quotient(n < 0 ? plus(twice, times(d, -1)) : plus(twice, d), times(d, 2));
}
