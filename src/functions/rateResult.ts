import { compare, one, toNumber, zero, type Rational } from "../value/exact/rational";
import { round } from "../value/exact/round";

/** A rate as a fraction of four places, as `evaluate` gives it; a miss never shows as reached. */
export function rateResult(rate: Rational): number {
  const rounded = round(rate, 4);
  const hidden = compare(rate, one) < 0 && compare(rounded, one) >= 0;
  return hidden ? 0.9999 : toNumber(compare(rounded, zero) === 0 ? zero : rounded);
}
