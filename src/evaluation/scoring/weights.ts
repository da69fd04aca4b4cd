import {
  compare,
  divide,
  equal,
  integer,
  one,
  parseDecimal,
  subtract,
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
}

const none: Weight = { value: null, source: "none" };

/**
 * The weight of each unit: printed; where the form prints none but scores, claimed ÷ completion (the claimed score
 * where the completion is unknown, 0 or above 1); where it prints neither, the heading's points shared equally,
 * innermost heading first. Spec section 3, Weights.
 */
export function weightsOf(form: Form, units: readonly Unit[]): readonly Weight[] {
  const prints = printsWeights(units);
  const weights = units.map((unit): Weight => {
    if (unit.printedWeight !== null) return { value: unit.printedWeight, source: "printed" };
    // beside printed weights one that cannot be read is doubted, not inferred
    if (unit.claimed !== null && !prints) return { value: inferred(unit, unit.claimed), source: "inferred" };
    return none;
  });
  const printed = weights.some(({ source }) => source !== "none");
  return printed ? weights : fromHeadings(form, units);
}

function inferred({ members, bounds, unclaimed }: Unit, claimed: Rational): Rational {
  const measured = equal(bounds.low, bounds.high) && members.every((m) => m.assessment.completion !== null);
  if (!measured || compare(unclaimed, zero) <= 0 || compare(unclaimed, one) >= 0) return claimed;
  return round(divide(claimed, unclaimed) ?? claimed, 2);
}

function fromHeadings(form: Form, units: readonly Unit[]): readonly Weight[] {
  const values = new Map<Unit, Rational>();
  const under = underHeadings(form, units);
  const innermostFirst = form.headings
    .map((_, i) => i)
    .sort((a, b) => (under[a]?.length ?? 0) - (under[b]?.length ?? 0));
  for (const heading of innermostFirst) {
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
