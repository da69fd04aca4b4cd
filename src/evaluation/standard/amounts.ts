import { equal, integer, multiply, one, zero, type Rational } from "../../value/exact/rational";
import type { Applied, Verdict } from "./verdict";

export const hundred = integer(100);

/** The person's score stands; where there is none, what the profile gives. */
export const byHand = ({ base }: Applied): Verdict => ({
  bounds: { low: zero, high: one },
  unclaimed: base.unclaimed,
  gap: null,
  off: null,
  byHand: true,
});

/** An amount in the unit that a standard speaks of; several where its words allow several. Empty where it has none. */
export function amounts(unit: string, { actual, target, aligned, base, ofCompletion }: Applied): readonly Rational[] {
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
