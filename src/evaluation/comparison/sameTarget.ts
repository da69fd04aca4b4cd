import { ordinal } from "../../value/dates";
import { compare, equal, integer, multiply, one, type Rational } from "../../value/exact/rational";
import { normalise } from "../../value/normalise";
import type { Quantity, Value } from "../../value/value";
import { align } from "../scoring/comparable";

/** A target as read, with its text. */
export interface ReadTarget {
  readonly value: Value;
  readonly text: string;
}

const hundred = integer(100);
const marks = /[,.;:、。()"'“”‘’!]/g;

/**
 * Whether two prints of one target say the same: spellings, converted units, an operator or a unit that only one of them prints
 * make no difference (only what both print is compared, spec section 11).
 */
export function sameTarget(a: ReadTarget, b: ReadTarget): boolean {
  const [one, other] = [a.text, b.text].map((text) => normalise(text).replace(marks, ""));
  if (one === other) return true;
  const [x, y] = [asAmount(a.value), asAmount(b.value)];
  if (x !== null && y !== null) return sameAmount(x, y);
  if (a.value.kind === "date" && b.value.kind === "date") return sameDay(a.value.to, b.value.to);
  if (a.value.kind === "range" && b.value.kind === "range") {
    const { low, high, unit } = a.value;
    const second = b.value;
    const same = (p: Rational, q: Rational) => sameNumber({ amount: p, unit }, { amount: q, unit: second.unit });
    return same(low, second.low) && same(high, second.high);
  }
  return (
    a.value.kind === "word" &&
    b.value.kind === "word" &&
    a.value.scale === b.value.scale &&
    a.value.rank === b.value.rank
  );
}

type Stated = Pick<Quantity, "amount" | "unit"> & Partial<Pick<Quantity, "operator" | "moved">>;

function asAmount(value: Value): Stated | null {
  if (value.kind === "quantity") return value;
  if (value.kind !== "completion") return null;
  const { rate, operator } = value;
  return { amount: multiply(rate, hundred), unit: { text: "%", key: "%", factor: one }, operator };
}

function sameAmount(a: Stated, b: Stated): boolean {
  const differ = <T>(x: T | null | undefined, y: T | null | undefined): boolean => !!x && !!y && x !== y;
  return !differ(a.operator, b.operator) && !differ(a.moved, b.moved) && sameNumber(a, b);
}

function sameNumber(a: Stated, b: Stated): boolean {
  if ((a.unit.text === "" || b.unit.text === "") && equal(a.amount, b.amount)) return true;
  const found = align(a, b);
  return found !== null && compare(found.target, found.actual) === 0;
}

function sameDay(a: { year: number | null; month: number; day: number }, b: typeof a): boolean {
  const year = a.year ?? b.year ?? 2000;
  return ordinal({ ...a, year: a.year ?? year }, year) === ordinal({ ...b, year: b.year ?? year }, year);
}
