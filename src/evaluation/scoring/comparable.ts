import {
  isPositive,
  fraction,
  compare,
  divide,
  integer,
  multiply,
  one,
  type Rational,
} from "../../value/exact/rational";
import { unitOf } from "../../value/unit";
import type { Quantity, Unit } from "../../value/value";

/** What was taken for granted to compare two amounts; said in the explanation. */
export type Assumption =
  | "target-fraction"
  | "actual-fraction"
  | "target-points"
  | "actual-points"
  | "target-base"
  | "actual-base"
  | "converted";

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
  const a = target.unit;
  const b = actual.unit;
  if (a.text === b.text) return { target: target.amount, actual: actual.amount, assumption: null };
  if (a.text === "") {
    const { bare, other, assumption } = missing(target.amount, actual, "target");
    // 365 days answered with 100% is no share of it
    const share = b.text !== "%" || compare(bare, hundred) <= 0 || compare(other, bare) >= 0;
    return share ? { target: bare, actual: other, assumption } : null;
  }
  if (b.text === "") {
    const { bare, other, assumption } = missing(actual.amount, target, "actual");
    return { target: other, actual: bare, assumption };
  }
  const [first, second] = a.key === b.key ? [a, b] : [unitInYear(a), unitInYear(b)];
  if (!sameMatter(first.key, second.key)) return null;
  // told in the target's unit: 530 ÷ 520 and not in grams
  const answer = divide(inBase(actual.amount, second), first.factor);
  return answer === null ? null : { target: target.amount, actual: answer, assumption: "converted" };
}

/** 万 and 万元, /株 and 元/株: a part that is left out is the other side's. */
function sameMatter(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  return (a.startsWith("/") && b.endsWith(a)) || (b.startsWith("/") && a.endsWith(b));
}

/** A form is of one year: 12次/年 and 12次 are the same. */
function unitInYear(unit: Unit): Unit {
  if (!unit.text.includes("年")) return unit;
  const [top = "", ...below] = unit.text.split(/[/·]/);
  const rest = below.filter((part) => part !== "年");
  return unitOf(rest.length === 0 ? top : `${top}/${rest.join("·")}`);
}

const inBase = (amount: Rational, unit: Unit): Rational => multiply(amount, unit.factor);

interface Completed {
  readonly bare: Rational;
  readonly other: Rational;
  readonly assumption: Assumption | null;
}

/** `bare` has no unit, the other side has. */
function missing(bare: Rational, other: Amount, side: "target" | "actual"): Completed {
  if (other.unit.text === "%") {
    return compare(bare, one) <= 0
      ? { bare: multiply(bare, hundred), other: other.amount, assumption: `${side}-fraction` }
      : { bare, other: other.amount, assumption: `${side}-points` };
  }
  return inMagnitude(bare, other)
    ? { bare, other: inBase(other.amount, other.unit), assumption: `${side}-base` }
    : { bare, other: other.amount, assumption: null };
}

const hundredth: Rational = fraction(1, 100);
const third: Rational = fraction(1, 3);
const three = integer(3);

/**
 * 15000 beside 1.5万元 is in 元: a hundredfold and more off in the other side's unit, of the same size in the unit
 * without its magnitude.
 */
function inMagnitude(bare: Rational, { amount, unit }: Amount): boolean {
  if (compare(unit.factor, one) <= 0 || !isPositive(amount) || !isPositive(bare)) return false;
  const asStated = divide(amount, bare) ?? one;
  if (compare(asStated, hundredth) > 0) return false;
  const inUnits = multiply(asStated, unit.factor);
  return compare(inUnits, third) >= 0 && compare(inUnits, three) <= 0;
}
