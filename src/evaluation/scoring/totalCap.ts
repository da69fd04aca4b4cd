import {
  compare,
  divide,
  integer,
  isPositive,
  multiply,
  negate,
  subtract,
  toDecimalText,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { Rules } from "../rules/rules";
import type { CompositeItem, CompositeWords } from "./composite";

const hundred = integer(100);

/** What the total may be at most, of 100, at this execution rate. */
export interface Cap {
  readonly rate: Rational;
  readonly most: Rational;
}

/** null where the profile caps nothing at this rate, or there is no rate. */
export function capAt(rate: Rational | null, { totalCaps }: Rules): Cap | null {
  if (rate === null) return null;
  const found = totalCaps.find(({ below }) => compare(rate, below) < 0);
  return found === undefined ? null : { rate, most: found.most };
}

/** The cap in points of a form whose full points are not 100. */
export const capPoints = ({ most }: Cap, full: Rational): Rational => divide(multiply(most, full), hundred) ?? zero;

/**
 * The composite table with what lies above the cap taken off in an item of its own with full 0, before the closing row:
 * after rounding, since what is added up is rounded. Unchanged where nothing lies above it. Spec section 9.
 */
export function cappedComposite(
  composite: readonly CompositeItem[],
  cap: Cap | null,
  named: CompositeWords["capped"],
  round: Rules["round"],
): readonly CompositeItem[] {
  const closing = composite[composite.length - 1];
  if (cap === null || closing === undefined || !isPositive(closing.full)) return composite;
  const most = roundedDown(capPoints(cap, closing.full), round);
  const excess = subtract(closing.score, most);
  if (!isPositive(excess)) return composite;
  const item = named({ rate: `${toDecimalText(multiply(cap.rate, hundred), 2)}%`, most: toDecimalText(cap.most) });
  return [
    ...composite.slice(0, -1),
    { item, share: zero, full: zero, score: negate(excess), rate: zero, claimed: null },
    { ...closing, score: most, rate: divide(most, closing.full) ?? zero },
  ];
}

/** In the places of points, and never above the cap. */
function roundedDown(points: Rational, round: Rules["round"]): Rational {
  const rounded = round(points);
  return compare(rounded, points) > 0 ? subtract(rounded, { n: 1, d: rounded.d }) : rounded;
}
