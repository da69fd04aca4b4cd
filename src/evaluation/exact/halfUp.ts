import type { Rational } from "./rational";

/** 四舍五入: to the nearest integer, halves away from zero. */
export function halfUp({ n, d }: Rational): bigint {
  return n >= 0n ? (2n * n + d) / (2n * d) : -((-2n * n + d) / (2n * d));
}
