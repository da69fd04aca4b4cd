import { compare, one, toNumber, zero, type Rational } from "../value/exact/rational";
import { round } from "../value/exact/round";
import type { IndicatorRow } from "../form/form";

/** Level 1 to 3; a level that the form has not is left out. */
export function pathOf({ level1, level2, name }: IndicatorRow): readonly string[] {
  if (level1 !== "" && level2 !== "" && name.text !== "") return [level1, level2, name.text];
  return [level1, level2, name.text].filter((level) => level !== "");
}

/** A fraction of four places; a miss is never shown as reached. */
export function rateNumber(rate: Rational): number {
  const rounded = round(rate, 4);
  const hidden = compare(rate, one) < 0 && compare(rounded, one) >= 0;
  return hidden ? 0.9999 : toNumber(compare(rounded, zero) === 0 ? zero : rounded);
}

export const rateOrNull = (rate: Rational | null): number | null => (rate === null ? null : rateNumber(rate));

export const numberOrNull = (value: Rational | null): number | null => (value === null ? null : toNumber(value));
