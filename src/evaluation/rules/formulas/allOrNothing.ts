import { zero, type Rational } from "../../../value/exact/rational";

/** An overrun earns nothing. */
export const allOrNothing = (): Rational => zero;
