import {
  add,
  compare,
  divide,
  equal,
  integer,
  isNegative,
  isPositive,
  isWholeNumber,
  one,
  parseDecimal,
  subtract,
  total,
  zero,
  type Rational,
} from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { Form } from "../../form/form";
import { underHeadings } from "./underHeadings";
import { printsWeights, type Unit } from "./units";

export interface Weight {
  readonly value: Rational | null;
  readonly source: "printed" | "heading" | "inferred" | "none";
  /** From a heading: what the other rows leave of its points, not a share of them. */
  readonly isRest?: true;
}

const none: Weight = { value: null, source: "none" };

/**
 * The weight of each unit: printed; where its table prints none but scores, claimed ÷ completion (the claimed score
 * where the completion is unknown, 0 or above 1), or what the heading leaves; where the form prints neither, the
 * heading's points shared equally, innermost heading first. Where the other rows print theirs, one that cannot be read
 * is not made up. Spec section 3, Weights.
 */
export function weightsOf(form: Form, units: readonly Unit[]): readonly Weight[] {
  const prints = printsWeights(units);
  const weights = units.map((unit): Weight => {
    if (unit.printedWeight !== null) return { value: unit.printedWeight, source: "printed" };
    if (unit.claimed === null || isNegative(unit.claimed) || (prints && unit.members[0]?.row.unweighted !== true))
      return none;
    return { value: inferred(unit, unit.claimed), source: "inferred" };
  });
  if (weights.every(({ source }) => source === "none")) return fromHeadings(form, units);
  return weights.some(({ source }) => source === "inferred") ? withRests(form, units, weights) : weights;
}

/**
 * Where the points of the innermost heading, the other rows being settled, leave a whole number just above the claimed
 * score of one met row, that is its weight: a person took something off. Where two rows could be it, none is.
 */
function withRests(form: Form, units: readonly Unit[], weights: readonly Weight[]): readonly Weight[] {
  const settled = new Map(units.map((unit, i) => [unit, weights[i] ?? none]));
  const under = underHeadings(form, units);
  for (const heading of innermostFirst(under)) {
    const rows = under[heading] ?? [];
    const points = parseDecimal(form.headings[heading]?.points ?? "");
    if (points === null || form.execution?.headings?.includes(heading) === true) continue;
    const sum = total(rows.map((unit) => settled.get(unit)?.value ?? null));
    if (sum === null || rows.some((unit) => settled.get(unit)?.value === null)) continue;
    const left = subtract(points, sum);
    const found = rows.flatMap((unit) => {
      const own = settled.get(unit);
      if (!own || own.value === null || own.source !== "inferred" || !isMet(unit)) return [];
      if (unit.members[0]?.row.headings[0] !== heading) return [];
      const value = add(own.value, left);
      const above = subtract(value, own.value);
      return isWholeNumber(value) && isPositive(above) && compare(above, one) <= 0 ? [{ unit, value }] : [];
    });
    const [only] = found;
    if (only && found.length === 1) settled.set(only.unit, { value: only.value, source: "heading", isRest: true });
  }
  return units.map((unit) => settled.get(unit) ?? none);
}

/** Every target reached, by number or in words. */
const isMet = ({ members }: Unit): boolean =>
  members.every(
    ({ assessment: { completion, tier } }) => tier === 1 || (completion !== null && compare(completion, one) >= 0),
  );

function inferred({ members, bounds, unclaimed }: Unit, claimed: Rational): Rational {
  const measured = equal(bounds.low, bounds.high) && members.every((m) => m.assessment.completion !== null);
  if (!measured || compare(unclaimed, zero) <= 0 || compare(unclaimed, one) >= 0) return claimed;
  return round(divide(claimed, unclaimed) ?? claimed, 2);
}

/** Headings by number, those over the fewest rows first. */
const innermostFirst = (under: readonly (readonly Unit[])[]): readonly number[] =>
  under.map((_, i) => i).sort((a, b) => (under[a]?.length ?? 0) - (under[b]?.length ?? 0));

function fromHeadings(form: Form, units: readonly Unit[]): readonly Weight[] {
  const values = new Map<Unit, Rational>();
  const under = underHeadings(form, units);
  for (const heading of innermostFirst(under)) {
    const rows = under[heading] ?? [];
    const open = rows.filter((unit) => !values.has(unit));
    const points = parseDecimal(form.headings[heading]?.points ?? "");
    if (points === null || open.length === 0) continue;
    let left = rows.reduce((rest, unit) => subtract(rest, values.get(unit) ?? zero), points);
    if (compare(left, zero) <= 0) continue;
    const share = round(divide(left, integer(open.length)) ?? zero, 2);
    // the last takes what rounding leaves, so that the heading's points are all given
    open.forEach((unit, at) => {
      values.set(unit, at === open.length - 1 ? left : share);
      left = subtract(left, share);
    });
  }
  return units.map((unit) => {
    const value = values.get(unit);
    return value === undefined ? none : { value, source: "heading" };
  });
}
