import { equal, type Rational } from "../../value/exact/rational";
import type { ScoredIndicator } from "./score";

/** The completion behind a row's points: its own, or the mean of the rows that share one score; null where none is measured. */
export function completionOf({ assessment, unit }: ScoredIndicator): Rational | null {
  if (unit.members.length === 1) return assessment.completion;
  return equal(unit.bounds.low, unit.bounds.high) ? unit.bounds.low : null;
}
