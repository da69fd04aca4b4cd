import { zero, type Rational } from "../../exact/rational";

/** An overrun earns nothing. */
export const allOrNothing = (): Rational => zero;
