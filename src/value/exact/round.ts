import { halfUp } from "./halfUp";
import { powerOfTen, type Rational } from "./rational";
import { truncate } from "./truncate";
import { times } from "./whole";

/** The rounding modes a profile can name. */
export const roundingModes = { "half-up": halfUp, truncate } as const;

export type RoundingMode = keyof typeof roundingModes;

/** Rounds to `places` decimal places; the result's denominator is that power of ten. */
export function round(value: Rational, places: number, mode: RoundingMode = "half-up"): Rational {
  const d = powerOfTen(places);
  return { n: roundingModes[mode]({ n: times(value.n, d), d: value.d }), d };
}

/** `value` with exactly `places` decimals, halves up: 96.84 */
export function toFixedText(value: Rational, places: number): string {
  const { n } = round(value, places);
  const digits = (n < 0 ? times(n, -1) : n).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return (n < 0 ? "-" : "") + digits.slice(0, cut) + (places > 0 ? `.${digits.slice(cut)}` : "");
}
