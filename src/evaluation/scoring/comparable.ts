import { compare, integer, multiply, one, type Rational } from "../exact/rational";
import type { Quantity, Unit } from "../value/value";

/** What was taken for granted to compare two amounts; said in the explanation. */
export type Assumption = "target-fraction" | "actual-fraction" | "target-points" | "actual-points" | "converted";

export interface Aligned {
  readonly target: Rational;
  readonly actual: Rational;
  readonly assumption: Assumption | null;
}

const hundred = integer(100);

/** An amount and its unit, as a range's ends and a quantity have it. */
export type Amount = Pick<Quantity, "amount" | "unit">;

/**
 * Brings target and actual to one unit; null where they are not comparable. A unit missing on one side is the other
 * side's; a bare number beside a percent is a fraction up to 1 and percent points above. Spec section 2.
 */
export function align(target: Amount, actual: Amount): Aligned | null {
  const [a, b] = [target.unit, actual.unit];
  if (a.text === b.text) return { target: target.amount, actual: actual.amount, assumption: null };
  if (a.text === "") return missing(target.amount, actual, "target");
  if (b.text === "") {
    const turned = missing(actual.amount, target, "actual");
    return { target: turned.actual, actual: turned.target, assumption: turned.assumption };
  }
  if (a.key === "" || b.key === "" || a.key === b.key) {
    return { target: inBase(target.amount, a), actual: inBase(actual.amount, b), assumption: "converted" };
  }
  return null;
}

const inBase = (amount: Rational, unit: Unit): Rational => multiply(amount, unit.factor);

/** `bare` has no unit, the other side has. */
function missing(bare: Rational, other: Amount, side: "target" | "actual"): Aligned {
  if (other.unit.text !== "%") return { target: bare, actual: other.amount, assumption: null };
  return compare(bare, one) <= 0
    ? { target: multiply(bare, hundred), actual: other.amount, assumption: `${side}-fraction` }
    : { target: bare, actual: other.amount, assumption: `${side}-points` };
}
