import { ordinal } from "../../value/dates";
import {
  absolute,
  compare,
  divide,
  fraction,
  integer,
  isNegative,
  multiply,
  subtract,
  toDecimalText,
  type Rational,
} from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import { percent } from "../../value/unit";
import type { DateValue, Value } from "../../value/value";
import { align, type Amount } from "../scoring/comparable";
import type { ScoredIndicator } from "../scoring/score";

/** An amount that can be held beside one of another year: its unit is stated, or there is none in the whole row. */
export interface YearAmount extends Amount {
  /** Of a change (下降3%): comparable only with such. */
  readonly moved: "up" | "down" | null;
}

const hundred = integer(100);

/** Neither left out nor a form whose cells are points: then there is nothing to hold beside another year. */
const isCounted = ({ assessment, unit, row }: ScoredIndicator): boolean =>
  assessment.basis !== "points" && !unit.leftOut && row.byHand !== true;

/** The amount of a target; its unit is taken from the actual where only that states it. Null where it is no single amount. */
export function targetAmount(row: ScoredIndicator): YearAmount | null {
  const { target, actual, assessment } = row;
  if (!isCounted(row)) return null;
  if (target.kind === "completion") return { amount: multiply(target.rate, hundred), unit: percent, moved: null };
  if (target.kind !== "quantity") return null;
  const { amount, unit, moved } = target;
  if (unit.text !== "" || actual.kind !== "quantity" || actual.unit.text === "") return { amount, unit, moved };
  return inRow(assessment.a, assessment.assumption, actual.unit) === null
    ? { amount, unit, moved }
    : { amount: assessment.a ?? amount, unit: actual.unit, moved };
}

/** The amount of an actual, in the target's unit where it was compared in it. */
export function actualAmount(row: ScoredIndicator): YearAmount | null {
  const { target, actual, assessment } = row;
  if (!isCounted(row)) return null;
  const shown = actual.kind === "tier" && actual.quantity !== null ? actual.quantity : actual;
  if (shown.kind === "completion") {
    const ofPercent = target.kind === "completion" || (target.kind === "quantity" && target.unit.key === "%");
    return ofPercent && (target.kind === "completion" || shown.plain)
      ? { amount: multiply(shown.rate, hundred), unit: percent, moved: null }
      : null;
  }
  if (shown.kind !== "quantity") return null;
  const { amount, unit } = shown;
  // 5% in a row of 增长率 is a growth as its target is
  const moved = shown.moved ?? (target.kind === "quantity" ? target.moved : null);
  if (moved !== null && isNegative(amount)) return null;
  if (unit.text !== "" || target.kind !== "quantity" || target.unit.text === "") return { amount, unit, moved };
  const told = inRow(assessment.b, assessment.assumption, target.unit);
  return told === null ? { amount, unit, moved } : { amount: told, unit: target.unit, moved };
}

/** A bare number in the other side's unit, where the row's own comparison took it so; null where it was left in its own. */
const inRow = (amount: Rational | null, assumption: string | null, unit: { readonly text: string }): Rational | null =>
  assumption === "target-base" || assumption === "actual-base" || unit.text === "" ? null : amount;

/** Two amounts of two years in the first one's unit; null where they cannot be compared: nothing is guessed across years. */
export function alignYears(
  now: YearAmount,
  last: YearAmount,
): { readonly now: Rational; readonly last: Rational } | null {
  if (now.moved !== last.moved) return null;
  if ((now.unit.text === "") !== (last.unit.text === "")) return null;
  const found = align({ amount: now.amount, unit: now.unit }, { amount: last.amount, unit: last.unit });
  return found === null ? null : { now: found.target, last: found.actual };
}

/** The decimal places that an amount is printed with, four at most. */
export const placesOf = (amount: Rational): number => Math.min(4, toDecimalText(amount).split(".")[1]?.length ?? 0);

/** now ÷ last − 1; null where they cannot be compared, or last was 0. */
export function changeOf(now: YearAmount | null, last: YearAmount | null): Rational | null {
  const both = now === null || last === null ? null : alignYears(now, last);
  return both === null ? null : divide(subtract(both.now, both.last), both.last);
}

/**
 * Whether this year's target is worse than what was done last year. Told only where both are amounts of one unit (or dates, or
 * words of one scale) and both years' rows say the same way is good. What the target's own printing rounds away, within a
 * hundredth, makes it no worse: 90万元 beside 89.974万元 spent.
 */
export function isBelow(
  now: ScoredIndicator,
  last: ScoredIndicator,
  years: { readonly now: number | null; readonly last: number | null },
): boolean {
  if (!isCounted(now) || !isCounted(last)) return false;
  if (now.target.kind === "date" && last.actual.kind === "date")
    return isLater(now.target, years.now, last.actual, years.last);
  if (isWeakerWord(now.target, last.actual)) return true;
  const { direction } = now.directed;
  if ((direction !== "higher" && direction !== "lower") || last.directed.direction !== direction) return false;
  const [target, done] = [targetAmount(now), actualAmount(last)];
  const both = target === null || done === null ? null : alignYears(target, done);
  if (both === null || !saysEnough(last.actual, direction)) return false;
  const worse = direction === "higher" ? compare(both.now, both.last) < 0 : compare(both.now, both.last) > 0;
  return worse && !isRoundedTo(both.now, both.last);
}

const hundredth = fraction(1, 100);

/** 90 is 89.974 as it is printed, and 95% is 95.4%; 1万亩 is not 1.2万亩. */
function isRoundedTo(target: Rational, done: Rational): boolean {
  const off = absolute(subtract(target, done));
  return compare(off, multiply(absolute(done), hundredth)) <= 0 && compare(round(done, placesOf(target)), target) === 0;
}

/** 200余 says how much at least, and ≥200 so; neither says how much at most. */
function saysEnough(done: Value, direction: "higher" | "lower"): boolean {
  if (done.kind !== "quantity") return true;
  const { operator, approximate } = done;
  if (direction === "higher") return operator !== "≤" && operator !== "<";
  return !approximate && operator !== "≥" && operator !== ">";
}

/** A later day of the year, whichever day the texts may mean. Only where both years are known. */
function isLater(due: DateValue, year: number | null, done: DateValue, lastYear: number | null): boolean {
  if (due.from !== null || done.from !== null || year === null || lastYear === null) return false;
  const shift = (day: DateValue["to"], own: number): number =>
    // 2021年12月 in the form of 2021 is a day of that form's year
    ordinal({ ...day, year: 2000 + (day.year ?? own) - own }, 2000);
  return shift(due.earliest, year) > shift(done.to, lastYear);
}

const isWeakerWord = (target: Value, done: Value): boolean =>
  target.kind === "word" &&
  done.kind === "word" &&
  target.word === "grade" &&
  target.scale === done.scale &&
  target.rank < done.rank;
