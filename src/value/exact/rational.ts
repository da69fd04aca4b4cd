import { isMultiple, plus, quotient, same, times, wholeOf, type Whole } from "./whole";

/**
 * Exact numbers: every amount, weight and point of the domain. 8.575 rounds to 8.58, 5 × 4604 ÷ 4754 is rounded once,
 * and dividing first or multiplying first is the same. The denominator is positive; fractions are not reduced, since
 * sums here are of decimals and denominators that divide each other are kept.
 */
export interface Rational {
  readonly n: Whole;
  readonly d: Whole;
}

export const zero: Rational = { n: 0, d: 1 };
export const one: Rational = { n: 1, d: 1 };

export const integer = (value: number): Rational => ({ n: value, d: 1 });

/** `n` out of `d`, d above 0. */
export const fraction = (n: number, d: number): Rational => ({ n, d });

const powers: Whole[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** 10 to the power of `exponent`, a whole number from 0. */
export const powerOfTen = (exponent: number): Whole => powers[exponent] ?? 10n ** BigInt(exponent);

const decimalForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads `-1234.5` or `1.5e-7`; null for anything else. Thousands separators are the caller's to remove. */
export function parseDecimal(text: string): Rational | null {
  const match = decimalForm.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match;
  if (whole === "" && decimals === "") return null;
  const digits = wholeOf(whole + decimals);
  const n = sign === "-" ? times(digits, -1) : digits;
  const scale = decimals.length - Number(exponent);
  return scale >= 0 ? { n, d: powerOfTen(scale) } : { n: times(n, powerOfTen(-scale)), d: 1 };
}

/** A cell's number at the 15 digits Excel shows, so that 0.1 + 0.2 is 0.3; null for NaN and the infinities. */
export function fromNumber(value: number): Rational | null {
  if (Number.isSafeInteger(value)) return { n: value, d: 1 };
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  // no more digits than Excel shows
  if (shortest.length <= 15 && !shortest.includes("e")) return parseDecimal(shortest);
  return parseDecimal(String(Number(value.toPrecision(15))));
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: plus(a.n, b.n), d: a.d };
  if (isMultiple(a.d, b.d)) return { n: plus(a.n, times(b.n, quotient(a.d, b.d))), d: a.d };
  if (isMultiple(b.d, a.d)) return { n: plus(times(a.n, quotient(b.d, a.d)), b.n), d: b.d };
  return { n: plus(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) };
}

export const negate = (a: Rational): Rational => ({ n: times(a.n, -1), d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ n: times(a.n, b.n), d: times(a.d, b.d) });

/** null where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (isZero(b)) return null;
  const n = times(a.n, b.d);
  const d = times(a.d, b.n);
  return d > 0 ? { n, d } : { n: times(n, -1), d: times(d, -1) };
}

/** Negative, 0 or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const alike = a.d === b.d;
  const left = alike ? a.n : times(a.n, b.d);
  const right = alike ? b.n : times(b.n, a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isZero = (a: Rational): boolean => same(a.n, 0);
export const isNegative = (a: Rational): boolean => a.n < 0;
export const isPositive = (a: Rational): boolean => a.n > 0;
/** Whether it is a whole number, however it is written. */
export const isWholeNumber = (a: Rational): boolean => isMultiple(a.n, a.d);
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const absolute = (a: Rational): Rational => (a.n < 0 ? negate(a) : a);

/** The sum of what is there; null where nothing is. Sums run over all rows of a form: no number is made on the way. */
export function total(values: readonly (Rational | null)[]): Rational | null {
  let n: Whole = 0;
  let d: Whole = 1;
  let any = false;
  for (const value of values) {
    if (value === null) continue;
    any = true;
    if (value.d === d) n = plus(n, value.n);
    else if (isMultiple(d, value.d)) n = plus(n, times(value.n, quotient(d, value.d)));
    else ({ n, d } = add({ n, d }, value));
  }
  return any ? { n, d } : null;
}

/** Beyond this JSON, percents and Excel have no number. */
const largest = 1e300;

/** Nearest double, for data that leaves the domain; finite whatever the value. */
export function toNumber(value: Rational): number {
  if (typeof value.n === "number" && typeof value.d === "number") return value.n === 0 ? 0 : value.n / value.d;
  return Math.max(-largest, Math.min(largest, Number(toDecimalText(value, 20))));
}

/** Decimal text, cut after at most `places` places and without trailing zeros: 4754, 0.9684. */
export function toDecimalText(value: Rational, places = 12): string {
  if (value.d === 1) return value.n === 0 ? "0" : value.n.toString();
  const { n, d } = absolute(value);
  const scaled = quotient(times(n, powerOfTen(places)), d);
  const digits = scaled.toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  let end = digits.length;
  while (end > cut && digits[end - 1] === "0") end--;
  const sign = value.n < 0 && !same(scaled, 0) ? "-" : "";
  return sign + digits.slice(0, cut) + (end > cut ? `.${digits.slice(cut, end)}` : "");
}

export const isRational = (value: unknown): value is Rational =>
  typeof value === "object" && value !== null && "n" in value && "d" in value;
