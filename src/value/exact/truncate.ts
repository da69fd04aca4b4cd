import type { Rational } from "./rational";
import { quotient, type Whole } from "./whole";

/** 截尾: towards zero. */
export const truncate = ({ n, d }: Rational): Whole => quotient(n, d);
