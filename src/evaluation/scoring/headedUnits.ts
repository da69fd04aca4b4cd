import type { IndicatorRow } from "../../form/form";
import {
  compare,
  divide,
  fraction,
  integer,
  isPositive,
  multiply,
  one,
  type Rational,
} from "../../value/exact/rational";
import { bracketedUnit, percent, unitOf } from "../../value/unit";
import type { Quantity, Value } from "../../value/value";

interface Sides {
  readonly target: Value;
  readonly actual: Value;
}

/**
 * Bare numbers are in the unit of their column's heading (年度指标值（万元）) or of the row's name (投资额（万元）) where the other
 * side says another one: 30 under 万元 is answered by 280000 under 元. Where both sides are in one unit, and where only one
 * says a unit at all, nothing changes: a unit missing on one side is the other side's (spec section 2).
 */
export function inHeadedUnits(target: Value, actual: Value, row: IndicatorRow): Sides {
  const same = { target, actual };
  const ownUnit = row.actualUnit?.text ?? "";
  if (ownUnit !== "" && actual.kind === "quantity" && actual.unit.text === "" && target.kind === "quantity")
    return ownUnit === target.unit.text ? same : { target, actual: inUnit(actual, ownUnit) };
  if (row.unit !== null || target.kind !== "quantity" || actual.kind !== "quantity") return same;
  const ofName = bracketedUnit(row.name.text);
  const wanted = target.unit.text || row.headedUnits?.target || ofName;
  const given = actual.unit.text || row.headedUnits?.actual || ofName;
  const isBare = target.unit.text === "" && actual.unit.text === "";
  if (wanted === "%" && isBare && (given === "%" || given === ""))
    return isFractionBeside(actual.amount, target.amount) ? { target: { ...target, unit: percent }, actual } : same;
  if (wanted === "" || given === "" || wanted === given) return same;
  return { target: inUnit(target, wanted), actual: inUnit(actual, given) };
}

const inUnit = (value: Quantity, unit: string): Quantity =>
  value.unit.text === "" ? { ...value, unit: unit === "%" ? percent : unitOf(unit) } : value;

const twenty = integer(20);
const threeHundred = integer(300);

/** 0.92 beside 90 percent points: as percent points it would be absurd, as a share of one it is not. */
export function isFractionBeside(amount: Rational, points: Rational): boolean {
  const absurd = isPositive(amount) && compare(multiply(amount, twenty), points) < 0;
  return absurd && compare(amount, one) <= 0 && compare(multiply(amount, threeHundred), points) >= 0;
}

const rate = /率|比例|占比|比重|满意度|覆盖面|百分比|程度$/;
const [least, most] = [fraction(1, 3), integer(3)];

/** Two bare numbers of a rate a hundredfold apart, 95 and 0.9: nothing says that the one is a share and the other percent points. */
export function isFractionDoubted(name: string, target: Value, actual: Value): boolean {
  if (target.kind !== "quantity" || actual.kind !== "quantity" || !rate.test(name)) return false;
  if (target.unit.text !== "" || actual.unit.text !== "") return false;
  const [small, large] =
    compare(target.amount, actual.amount) < 0 ? [target.amount, actual.amount] : [actual.amount, target.amount];
  if (!isPositive(small) || compare(small, one) > 0 || compare(large, twenty) < 0) return false;
  const times = divide(multiply(small, integer(100)), large) ?? one;
  return compare(times, least) >= 0 && compare(times, most) <= 0;
}
