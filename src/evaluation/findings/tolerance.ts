import { absolute, compare, parseDecimal, subtract, zero, type Rational } from "../../value/exact/rational";
import type { PrintedCell } from "../../form/form";
import { isWhole } from "../scoring/printed";

const half = parseDecimal("0.5") ?? zero;
const twentieth = parseDecimal("0.05") ?? zero;

/** Rounding by hand is no error: 0.5 where the score is printed whole, 0.05 with decimals. Spec section 5. */
export const toleranceOf = (printed: PrintedCell | null): Rational => (isWhole(printed) ? half : twentieth);

export const differs = (a: Rational, b: Rational, tolerance: Rational): boolean =>
  compare(absolute(subtract(a, b)), tolerance) > 0;
