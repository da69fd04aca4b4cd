import { type Rational, divide, zero, larger, one, subtract, equal, compare } from "../../../value/exact/rational";

/** The share of the target reached; target and actual are in one unit, the target is above 0. */
export type Formula = (actual: Rational, target: Rational) => Rational;

/** 反向指标 A/B: the target over what was used. 湖北省项目自评表 note 2. */
const ratio = (actual: Rational, target: Rational): Rational => divide(target, actual) ?? zero;

/** Full less the share of the overrun, nothing from twice the target on: 1 − (B − A)/A. */
const linear = (actual: Rational, target: Rational): Rational =>
  larger(zero, subtract(one, divide(subtract(actual, target), target) ?? one));

/** An overrun earns nothing. */
const allOrNothing = (): Rational => zero;

/** Only the very amount counts. */
const strict = (actual: Rational, target: Rational): Rational => (equal(actual, target) ? one : zero);

/** The smaller over the larger: a deviation costs the same either way. */
const closeness = (actual: Rational, target: Rational): Rational =>
  (compare(actual, target) <= 0 ? divide(actual, target) : divide(target, actual)) ?? zero;

/** For B ≤ A wanted, where B is above A. */
export const atMostFormulas = { ratio, linear, allOrNothing } satisfies Record<string, Formula>;
export type AtMostFormula = keyof typeof atMostFormulas;

/** For = where a profile does not take it as ≥. */
export const equalFormulas = { strict, closeness } satisfies Record<string, Formula>;
export type EqualFormula = keyof typeof equalFormulas | "atLeast";
