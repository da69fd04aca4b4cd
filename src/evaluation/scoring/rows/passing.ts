import { compare, zero } from "../../../value/exact/rational";
import type { Rules } from "../../rules/rules";
import type { Assessment, Basis } from "../assessment";

/** What is measured as a share of the target; bands, steps and all or nothing say themselves what a miss costs. */
const measured: ReadonlySet<Basis> = new Set(["completion", "range", "at-most", "at-least", "equal"]);

/** passThreshold: a completion below it earns nothing. Compared before any rounding; spec section 9. */
export function passing(assessment: Assessment, { pass }: Rules): Assessment {
  const { completion, basis } = assessment;
  if (pass === null || completion === null || !measured.has(basis) || compare(completion, pass) >= 0) return assessment;
  return { ...assessment, bounds: { low: zero, high: zero }, unclaimed: zero, belowPass: pass };
}
