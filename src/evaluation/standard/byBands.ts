import { compare, equal, one, subtract, zero, type Rational } from "../../value/exact/rational";
import { amounts } from "./amounts";
import type { Award, Band, Bound, Condition } from "./rule";
import { settled, shareOf, united, type Applied, type Verdict } from "./verdict";

/** ≥90%得满分；80%-90%得8分: what the band of the row gives. */
export function byBands(bands: readonly Band[], it: Applied): Verdict | null {
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

/** Whether an amount lies within; `open` at an end that the words leave open. */
export function holds({ low, high }: Condition, amount: Rational): Holding {
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

function shareFor(award: Award, weight: Rational | null): Rational | null {
  if (award.of === "points" && equal(award.amount, zero)) return zero;
  const share = shareOf(award, weight);
  return award.of === "off" && share !== null ? subtract(one, share) : share;
}
