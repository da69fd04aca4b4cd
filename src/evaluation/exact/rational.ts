/**
 * Exact numbers: every amount, weight and point of the domain. A rational of two BigInts, so that 8.575 rounds to 8.58,
 * 5 × 4604 ÷ 4754 is rounded once, and dividing first or multiplying first is the same. The denominator is positive;
 * fractions are not reduced, since sums here are of decimals and denominators that divide each other are kept.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

export const integer = (value: number): Rational => ({ n: BigInt(value), d: 1n });

const powers: bigint[] = [1n];

/** 10 to the power of `exponent`, a whole number from 0. */
export function powerOfTen(exponent: number): bigint {
  for (let i = powers.length; i <= exponent; i++) powers.push((powers[i - 1] ?? 1n) * 10n);
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

const decimalForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads `-1234.5` or `1.5e-7`; null for anything else. Thousands separators are the caller's to remove. */
export function parseDecimal(text: string): Rational | null {
  const match = decimalForm.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const digits = BigInt(whole + fraction);
  const n = sign === "-" ? -digits : digits;
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { n, d: powerOfTen(scale) } : { n: n * powerOfTen(-scale), d: 1n };
}

/** A cell's number at the 15 digits Excel shows, so that 0.1 + 0.2 is 0.3; null for NaN and the infinities. */
export function fromNumber(value: number): Rational | null {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  return Number.isFinite(value) ? parseDecimal(String(Number(value.toPrecision(15)))) : null;
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** null where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.n === 0n) return null;
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}

/** Negative, 0 or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const isNegative = (a: Rational): boolean => a.n < 0n;
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** Nearest double, for data that leaves the domain. */
export function toNumber(value: Rational): number {
  if (value.d === 1n) return Number(value.n);
  return Number.isSafeInteger(Number(value.n)) && Number.isSafeInteger(Number(value.d))
    ? Number(value.n) / Number(value.d)
    : Number(toDecimalText(value, 20));
}

/** Decimal text, cut after at most `places` places and without trailing zeros: 4754, 0.9684. */
export function toDecimalText(value: Rational, places = 12): string {
  const scaled = (absolute(value).n * powerOfTen(places)) / value.d;
  const digits = scaled.toString().padStart(places + 1, "0");
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - places);
  const sign = value.n < 0n && scaled !== 0n ? "-" : "";
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}

export const isRational = (value: unknown): value is Rational =>
  typeof value === "object" && value !== null && "n" in value && "d" in value && typeof value.n === "bigint";
