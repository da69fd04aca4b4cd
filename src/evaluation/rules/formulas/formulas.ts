import type { Rational } from "../../../value/exact/rational";
import { allOrNothing } from "./allOrNothing";
import { closeness } from "./closeness";
import { linear } from "./linear";
import { ratio } from "./ratio";
import { strict } from "./strict";

/** The share of the target reached; target and actual are in one unit, the target is above 0. */
export type Formula = (actual: Rational, target: Rational) => Rational;

/** For B ≤ A wanted, where B is above A. */
export const atMostFormulas = { ratio, linear, allOrNothing } satisfies Record<string, Formula>;
export type AtMostFormula = keyof typeof atMostFormulas;

/** For = where a profile does not take it as ≥. */
export const equalFormulas = { strict, closeness } satisfies Record<string, Formula>;
export type EqualFormula = keyof typeof equalFormulas | "atLeast";
