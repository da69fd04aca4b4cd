import type { Rational } from "./rational";

/** 截尾: towards zero. */
export const truncate = ({ n, d }: Rational): bigint => n / d;
