import { add, compare, divide, integer, one, total, type Rational } from "../../value/exact/rational";
import type { TierBounds } from "../rules/rules";
import type { Assessment } from "./assessment";
import type { ReadIndicator } from "./indicator";

/**
 * What carries one weight: an indicator, the rows that share one merged score, or a row with points and the parts below
 * it that earn them. A group's share is the mean of its members' shares. Spec section 3, Weights.
 */
export interface Unit {
  readonly members: readonly ReadIndicator[];
  readonly bounds: TierBounds;
  readonly unclaimed: Rational;
  readonly claimed: Rational | null;
  /** Printed for the unit, or added up over its members; null where nothing is printed. */
  readonly printedWeight: Rational | null;
}

/** Whether a form prints the weights of its rows: of at least half of those with a weight or a claimed score. */
export function printsWeights(units: readonly Pick<Unit, "printedWeight" | "claimed">[]): boolean {
  const printed = units.filter(({ printedWeight }) => printedWeight !== null).length;
  const weighed = units.filter(({ printedWeight, claimed }) => printedWeight !== null || claimed !== null).length;
  return printed > 0 && printed * 2 >= weighed;
}

/** Groups rows of one shared cell; other rows are units of their own. In the order of the first rows. */
export function unitsOf(indicators: readonly ReadIndicator[]): readonly Unit[] {
  const groups = new Map<number, ReadIndicator[]>();
  const units: ReadIndicator[][] = [];
  for (const indicator of indicators) {
    const { group } = indicator.row;
    const members = group === null ? undefined : groups.get(group);
    if (members) members.push(indicator);
    else {
      const started = [indicator];
      if (group !== null) groups.set(group, started);
      units.push(started);
    }
  }
  return units.map(unitOf);
}

/** The unit that rows make together. */
export function unitOf(members: readonly ReadIndicator[]): Unit {
  const [first, ...parts] = members;
  if (first !== undefined && first.row.whole === true && parts.length > 0) {
    const assessment = wholeOf(parts);
    const { bounds, unclaimed } = assessment;
    return { members: [{ ...first, assessment }, ...parts], bounds, unclaimed, ...printedFor(members) };
  }
  if (first !== undefined && parts.length === 0) {
    const { bounds, unclaimed } = first.assessment;
    return { members, bounds, unclaimed, claimed: first.claimed, printedWeight: first.printedWeight };
  }
  return { members, ...meanOf(members), ...printedFor(members) };
}

const printedFor = (members: readonly ReadIndicator[]): Pick<Unit, "claimed" | "printedWeight"> => ({
  claimed: total(members.map((m) => m.claimed)),
  printedWeight: total(members.map((m) => m.printedWeight)),
});

const mean = (values: readonly Rational[]): Rational =>
  divide(values.reduce(add, integer(0)), integer(values.length)) ?? integer(0);

const meanOf = (members: readonly ReadIndicator[]): Pick<Unit, "bounds" | "unclaimed"> => ({
  bounds: {
    low: mean(members.map((m) => m.assessment.bounds.low)),
    high: mean(members.map((m) => m.assessment.bounds.high)),
  },
  unclaimed: mean(members.map((m) => m.assessment.unclaimed)),
});

/** What the parts of an indicator make of it. One that is done beyond its target makes up for no other. */
function wholeOf(parts: readonly ReadIndicator[]): Assessment {
  const [first] = parts;
  if (first !== undefined && parts.every((part) => part.assessment.basis === "not-applicable")) return first.assessment;
  const completions = parts.flatMap(({ assessment: { completion } }) => completion ?? []);
  const reached = completions.every((completion) => compare(completion, one) >= 0);
  const counted = reached ? completions : parts.map(({ assessment }) => assessment.bounds.low);
  return {
    basis: "parts",
    completion: completions.length === parts.length ? mean(counted) : null,
    ...meanOf(parts),
    tier: null,
    incomparable: false,
    a: null,
    b: null,
    assumption: null,
  };
}
