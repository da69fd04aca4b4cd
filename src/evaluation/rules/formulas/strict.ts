import { equal, one, zero, type Rational } from "../../../value/exact/rational";

/** Only the very amount counts. */
export const strict = (actual: Rational, target: Rational): Rational => (equal(actual, target) ? one : zero);
