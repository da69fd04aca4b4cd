import { divide, larger, one, subtract, zero, type Rational } from "../../../value/exact/rational";

/** Full less the share of the overrun, nothing from twice the target on: 1 − (B − A)/A. */
export const linear = (actual: Rational, target: Rational): Rational =>
  larger(zero, subtract(one, divide(subtract(actual, target), target) ?? one));
