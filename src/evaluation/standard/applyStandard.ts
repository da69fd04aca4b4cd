import {
  absolute,
  add,
  compare,
  divide,
  equal,
  integer,
  isNegative,
  isPositive,
  larger,
  multiply,
  one,
  smaller,
  subtract,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { TierBounds } from "../rules/rules";
import type { Assessment } from "../scoring/assessment";
import type { Value } from "../../value/value";
import type { Award, Band, Bound, Condition, PerStep, Rule, Standard } from "./rule";

/** What a standard is applied to: a row's amounts, and what the profile says of it. */
export interface Measured {
  /** The profile's own verdict: its completion, and what stands where the standard leaves a row to a person. */
  readonly base: Assessment;
  readonly target: Value;
  readonly actual: Value;
  /** Target and actual in one unit, where they can be compared. */
  readonly aligned: { readonly target: Rational; readonly actual: Rational } | null;
  /** Printed for the row alone; null where it is not. */
  readonly weight: Rational | null;
  readonly lowerIsBetter: boolean;
}

/** What a standard gives, as shares of the weight; an interval where its words leave more than one reading. */
export interface Verdict {
  readonly bounds: TierBounds;
  /** The share where no hand score is there. */
  readonly unclaimed: Rational;
  /** How far it fell short of where the steps begin, and the points that this costs; null for the other rules. */
  readonly gap: Rational | null;
  readonly off: Rational | null;
  /** Left to a person, within the weight. */
  readonly byHand: boolean;
}

const hundred = integer(100);
const settled = (share: Rational): Verdict => between(share, share);
const between = (low: Rational, high: Rational): Verdict => ({
  bounds: { low: inShare(low), high: inShare(high) },
  unclaimed: inShare(high),
  gap: null,
  off: null,
  byHand: false,
});
const inShare = (share: Rational): Rational => (isNegative(share) ? zero : smaller(one, share));

/** What the row's own standard gives; null where it cannot be applied to what the row says. Spec section 10. */
export function applyStandard({ rule, full, ofCompletion }: Standard, it: Measured): Verdict | null {
  // 得2分 for all of it, beside a weight of 3: one of them is not meant
  if (full !== null && it.weight !== null && !agrees(rule, full, it.weight)) return null;
  return applied(rule, { ...it, ofCompletion });
}

/** The most that a rule names is the weight; parts add up to it. */
function agrees(rule: Rule, full: Rational, weight: Rational): boolean {
  if (rule.kind === "sumOfParts") return true;
  if (rule.kind !== "bands") return equal(full, weight);
  const named = rule.bands.flatMap(({ award }) => (award.of === "points" ? [award.amount] : []));
  const most = named.reduce(larger, zero);
  const saysFull = rule.bands.some(({ award }) => award.of === "full" || award.of === "share");
  return saysFull ? compare(most, weight) <= 0 : equal(most, weight);
}

type Applied = Measured & { readonly ofCompletion: boolean };

function applied(rule: Rule, it: Applied): Verdict | null {
  switch (rule.kind) {
    case "perStep":
      return bySteps(rule, it);
    case "inProportion":
      return byProportion(it);
    case "allOrNothing":
      return allOrNothing(rule, it);
    case "bands":
      return byBands(rule.bands, it);
    case "threshold":
      return byThreshold(rule, it);
    case "perOccurrence":
      return byOccurrences(rule.off, rule.most, it);
    case "sumOfParts":
      return byHand(it);
    case "unread":
      return null;
  }
}

/** The person's score stands; where there is none, what the profile gives. */
const byHand = ({ base }: Applied): Verdict => ({
  bounds: { low: zero, high: one },
  unclaimed: base.unclaimed,
  gap: null,
  off: null,
  byHand: true,
});

/** An amount in the unit that a standard speaks of; several where its words allow several. Empty where it has none. */
function amounts(unit: string, { actual, target, aligned, base, ofCompletion }: Applied): readonly Rational[] {
  const own = actual.kind === "quantity" ? actual : null;
  const wanted = target.kind === "quantity" ? target.unit.text : "";
  const measuredIn = wanted !== "" && aligned !== null ? wanted : (own?.unit.text ?? "");
  const value = aligned?.actual ?? own?.amount ?? null;
  const completion = base.completion === null ? null : multiply(base.completion, hundred);
  if (unit === "%") {
    if (actual.kind === "completion") return [multiply(actual.rate, hundred)];
    if (measuredIn !== "%" || value === null) return completion === null ? [] : [completion];
    const differs = ofCompletion && completion !== null && !equal(completion, value);
    return differs ? [value, completion] : [value];
  }
  if (value === null || (measuredIn === "%" && unit !== "")) return [];
  return unit === "" || measuredIn === "" || unit === measuredIn ? [value] : [];
}

function bySteps(rule: PerStep, it: Applied): Verdict | null {
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

function byProportion({ base }: Applied): Verdict | null {
  if (base.completion === null) return null;
  return base.basis === "at-least" || base.basis === "completion"
    ? settled(base.completion)
    : between(base.bounds.low, base.bounds.high);
}

function allOrNothing(rule: Extract<Rule, { kind: "allOrNothing" }>, it: Applied): Verdict | null {
  const { base } = it;
  const rest = rule.otherwise === "judged" ? byHand(it) : settled(zero);
  if (rule.condition !== null) {
    const { condition } = rule;
    const fits = amounts(condition.unit, it).map((amount) => holds(condition, amount));
    if (fits.length === 0 || fits.includes("open")) return null;
    return united(fits.map((fit) => (fit === "yes" ? settled(one) : rest)));
  }
  if (base.completion !== null) return compare(base.completion, one) >= 0 ? settled(one) : rest;
  if (base.basis === "on-time" || (base.basis === "reached" && base.tier === 1)) return settled(one);
  return base.basis === "late" ? rest : null;
}

function byThreshold({ failing, rest }: Extract<Rule, { kind: "threshold" }>, it: Applied): Verdict | null {
  const fits = amounts(failing.unit, it).map((amount) => holds(failing, amount));
  if (fits.length === 0 || fits.includes("open")) return null;
  const otherwise = (): Verdict | null =>
    rest === null
      ? { ...between(it.base.bounds.low, it.base.bounds.high), unclaimed: it.base.unclaimed }
      : applied(rest, it);
  const verdicts = fits.map((fit) => (fit === "yes" ? settled(zero) : otherwise()));
  const known = verdicts.flatMap((verdict) => (verdict === null ? [] : [verdict]));
  return known.length < verdicts.length ? null : united(known);
}

/** The occurrences themselves are the amount where none are wanted; elsewhere the form does not count them. */
function byOccurrences(off: Rational, most: Rational | null, it: Applied): Verdict | null {
  const counted = it.base.basis === "zero" && it.aligned !== null && it.actual.kind === "quantity";
  if (!counted || it.aligned === null || (it.actual.kind === "quantity" && it.actual.unit.text === "%"))
    return byHand(it);
  if (it.weight === null || !isPositive(it.weight)) return null;
  const lost = multiply(off, larger(zero, it.aligned.actual));
  const taken = most === null ? lost : smaller(most, lost);
  const share = divide(subtract(it.weight, taken), it.weight) ?? zero;
  return { ...settled(share), gap: it.aligned.actual, off: smaller(it.weight, taken) };
}

function byBands(bands: readonly Band[], it: Applied): Verdict | null {
  const [first] = bands;
  if (first === undefined) return null;
  const verdicts = amounts(first.condition.unit, it).map((amount) => banded(bands, amount, it.weight));
  const known = verdicts.flatMap((verdict) => (verdict === null ? [] : [verdict]));
  return known.length === 0 || known.length < verdicts.length ? null : united(known);
}

/** The first band that holds the amount; where two share their end and none says whose it is, both. */
function banded(bands: readonly Band[], amount: Rational, weight: Rational | null): Verdict | null {
  const sure = bands.find(({ condition }) => holds(condition, amount) === "yes");
  const open = bands.filter(({ condition }) => holds(condition, amount) === "open");
  const fitting = sure !== undefined && (sure.condition.low !== null || sure.condition.high !== null) ? [sure] : open;
  const chosen = fitting.length > 0 ? fitting : sure === undefined ? [] : [sure];
  const shares = chosen.map(({ award }) => shareFor(award, weight));
  const known = shares.flatMap((share) => (share === null ? [] : [settled(share)]));
  return known.length === 0 || known.length < shares.length ? null : united(known);
}

type Holding = "yes" | "no" | "open";

function holds({ low, high }: Condition, amount: Rational): Holding {
  const ends: readonly Holding[] = [
    low === null ? "yes" : at(low, compare(amount, low.amount)),
    high === null ? "yes" : at(high, -compare(amount, high.amount)),
  ];
  return ends.includes("no") ? "no" : ends.includes("open") ? "open" : "yes";
}

const at = ({ included, sure }: Bound, side: number): Holding => {
  if (side !== 0) return side > 0 ? "yes" : "no";
  return sure ? (included ? "yes" : "no") : "open";
};

/** The share of the weight that an award takes or gives; null without the weight it needs. */
function shareOf(award: Award, weight: Rational | null): Rational | null {
  if (award.of === "full") return one;
  if (award.of === "share") return award.amount;
  return weight === null ? null : divide(award.amount, weight);
}

function shareFor(award: Award, weight: Rational | null): Rational | null {
  if (award.of === "points" && equal(award.amount, zero)) return zero;
  const share = shareOf(award, weight);
  return award.of === "off" && share !== null ? subtract(one, share) : share;
}

/** Several readings of one standard: a score within them stands. */
function united(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts;
  if (first === undefined) return settled(one);
  return others.reduce(
    (all, next) => ({
      ...all,
      bounds: { low: smaller(all.bounds.low, next.bounds.low), high: larger(all.bounds.high, next.bounds.high) },
      unclaimed: smaller(all.unclaimed, next.unclaimed),
      byHand: all.byHand || next.byHand,
      gap: null,
      off: null,
    }),
    first,
  );
}
