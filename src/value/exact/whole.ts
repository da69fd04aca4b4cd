/**
 * A whole number of any size: a plain number while it is exact (below 2^53), a BigInt beyond. Most amounts and points
 * are small, and plain numbers are ten times faster.
 */
export type Whole = number | bigint;

export const plus = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
};

export const times = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
};

/** The quotient towards 0; `b` is not 0. */
export const quotient = (a: Whole, b: Whole): Whole =>
  typeof a === "number" && typeof b === "number" ? (a - (a % b)) / b : BigInt(a) / BigInt(b);

/** Whether `b` goes into `a` without a rest. */
export const isMultiple = (a: Whole, b: Whole): boolean =>
  typeof a === "number" && typeof b === "number" ? a % b === 0 : BigInt(a) % BigInt(b) === 0n;

/** Whether both are the same number, in whatever form. */
export const same = (a: Whole, b: Whole): boolean => a === b || (typeof a !== typeof b && BigInt(a) === BigInt(b));

/** Reads digits, at least one. */
export const wholeOf = (digits: string): Whole => (digits.length <= 15 ? Number(digits) : BigInt(digits));
