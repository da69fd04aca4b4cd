import { add, divide, integer, total, type Rational } from "../../value/exact/rational";
import type { TierBounds } from "../rules/rules";
import type { ReadIndicator } from "./indicator";

/**
 * What carries one weight: an indicator, or the rows that share one merged score. The group's share is the mean of its
 * members' shares. Spec section 3, Weights.
 */
export interface Unit {
  readonly members: readonly ReadIndicator[];
  readonly bounds: TierBounds;
  readonly unclaimed: Rational;
  readonly claimed: Rational | null;
  /** Printed for the unit, or added up over its members; null where nothing is printed. */
  readonly printedWeight: Rational | null;
}

/** Whether a form prints the weights of its rows: at least half of them. */
export function printsWeights(units: readonly Pick<Unit, "printedWeight">[]): boolean {
  const printed = units.filter(({ printedWeight }) => printedWeight !== null).length;
  return printed > 0 && printed * 2 >= units.length;
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

function unitOf(members: ReadIndicator[]): Unit {
  const only = members[0];
  if (only !== undefined && members.length === 1) {
    const { bounds, unclaimed } = only.assessment;
    return { members, bounds, unclaimed, claimed: only.claimed, printedWeight: only.printedWeight };
  }
  const mean = (of: (member: ReadIndicator) => Rational): Rational =>
    divide(members.map(of).reduce(add), integer(members.length)) ?? integer(0);
  return {
    members,
    bounds: { low: mean((m) => m.assessment.bounds.low), high: mean((m) => m.assessment.bounds.high) },
    unclaimed: mean((m) => m.assessment.unclaimed),
    claimed: total(members.map((m) => m.claimed)),
    printedWeight: total(members.map((m) => m.printedWeight)),
  };
}
