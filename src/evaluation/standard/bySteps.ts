import {
  absolute,
  add,
  divide,
  equal,
  isPositive,
  larger,
  multiply,
  one,
  smaller,
  subtract,
  zero,
  type Rational,
} from "../../value/exact/rational";
import { amounts, byHand, hundred } from "./amounts";
import type { Condition, PerStep } from "./rule";
import { between, settled, shareOf, united, type Applied, type Verdict } from "./verdict";

/** 每低于1个百分点扣0.5分: what the steps between the row and their beginning leave. */
export function bySteps(rule: PerStep, it: Applied): Verdict | null {
  const gaps = gapsOf(rule, it);
  const [first] = gaps;
  if (first === undefined) return it.actual.kind === "quantity" || isWrongWay(rule, it) ? null : byHandOfWords(it);
  const verdicts = gaps.map((gap) => stepped(rule, gap, it.weight));
  const known = verdicts.flatMap((verdict) => (verdict === null ? [] : [verdict]));
  return known.length < verdicts.length ? null : united(known);
}

const byHandOfWords = (it: Applied): Verdict | null => (it.base.basis === "carried" ? byHand(it) : null);

/** 每超过 takes points off where less is better; without a base of its own it says nothing of a row where more is. */
const isWrongWay = ({ side, base }: PerStep, { lowerIsBetter }: Applied): boolean =>
  base === null && side !== "either" && (side === "above") !== lowerIsBetter;

function gapsOf(rule: PerStep, it: Applied): readonly Rational[] {
  if (isWrongWay(rule, it)) return [];
  const start = rule.base === null ? null : edgeOf(rule.base, rule.side);
  if (rule.base !== null && start === null) return [];
  if (start !== null && rule.base !== null) {
    if (rule.base.unit !== rule.unit) return [];
    return amounts(rule.unit, it).map((amount) => gapBetween(rule.side, start, amount));
  }
  if (it.aligned === null) return [];
  const { target, actual } = it.aligned;
  const inPercent = it.target.kind === "quantity" && it.target.unit.text === "%";
  const own = gapBetween(rule.side, target, actual);
  if (rule.unit !== "%") return amounts(rule.unit, it).length === 0 ? [] : [own];
  // a part of the target, where neither is a rate itself
  const relative = divide(multiply(own, hundred), target);
  if (relative === null) return inPercent ? [own] : [];
  if (!inPercent) return [relative];
  return it.ofCompletion && !equal(own, relative) ? [own, relative] : [own];
}

/** Where the steps begin: the end of the wanted that faces the side where points are lost. */
function edgeOf({ low, high }: Condition, side: PerStep["side"]): Rational | null {
  if (side === "below") return (low ?? high)?.amount ?? null;
  if (side === "above") return (high ?? low)?.amount ?? null;
  return low !== null && high !== null && !equal(low.amount, high.amount) ? null : ((low ?? high)?.amount ?? null);
}

function gapBetween(side: PerStep["side"], start: Rational, amount: Rational): Rational {
  if (side === "either") return absolute(subtract(amount, start));
  const gap = side === "below" ? subtract(start, amount) : subtract(amount, start);
  return larger(zero, gap);
}

function stepped({ step, off, counting, most }: PerStep, gap: Rational, weight: Rational | null): Verdict | null {
  if (!isPositive(gap)) return { ...settled(one), gap: zero, off: zero };
  const steps = divide(gap, step);
  const each = shareOf(off, weight);
  if (steps === null || each === null) return null;
  const limit = most === null || weight === null ? one : (divide(most, weight) ?? one);
  const full = wholeSteps(steps);
  const started = equal(full, steps) ? full : add(full, one);
  const least = counting === "started" ? started : full;
  const greatest = counting === "full" ? full : started;
  const lost = (count: Rational): Rational => smaller(limit, multiply(count, each));
  const verdict = between(subtract(one, lost(greatest)), subtract(one, lost(least)));
  return { ...verdict, gap, off: weight === null ? null : smaller(weight, multiply(lost(least), weight)) };
}

const wholeSteps = ({ n, d }: Rational): Rational => ({ n: BigInt(n) / BigInt(d), d: 1 });
