import { isZero, zero, type Rational } from "../../value/exact/rational";
import type { Rules } from "../rules/rules";
import { bareQuantity } from "../../value/quantity";
import type { Value } from "../../value/value";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { directionOf, lowerIsBetter, type Directed, type DirectionHints } from "./direction";

/** A target and an actual as read, with what else decides the rule's verdict. */
export interface Pair {
  readonly target: Value;
  readonly actual: Value;
  readonly targetText: string;
  readonly actualText: string;
  readonly hints: DirectionHints;
  /** The form's year, for dates that leave it out. */
  readonly year: number | null;
  /** Whether points are claimed. */
  readonly claims: boolean;
  /** Whether an actual is asked for: the form has a column for it. */
  readonly reports: boolean;
  /** The row's own 评分标准 as printed; "" where it has none. */
  readonly standard?: string;
  /** The weight printed for the row alone; null where none is. */
  readonly weight?: Rational | null;
}

export interface AssessedPair {
  readonly target: Value;
  readonly actual: Value;
  readonly directed: Directed;
  readonly assessment: Assessment;
}

/** The rule's verdict on a target and an actual, before any weight: of a form's row and of a formula alike. */
export function assessPair(pair: Pair, rules: Rules): AssessedPair {
  const { hints, targetText, actualText, year, claims, reports } = pair;
  const stated = directionOf(pair.target, hints);
  const { target, actual } = asNone(
    pair.target,
    pair.actual,
    stated.direction === "lower" || lowerIsBetter(hints.name),
  );
  const directed = target === pair.target ? stated : directionOf(target, { ...hints, operator: "" });
  const { standard = "", weight = null } = pair;
  const label = hints.level2 + hints.name;
  const assessment = assess(
    { target, actual, targetText, actualText, directed, year, claims, reports, standard, weight, label },
    rules,
  );
  return { target, actual, directed, assessment };
}

/** 无 is none of what shall be little (安全事故: 无), and answers a target of 0; anywhere else it says nothing. */
function asNone(target: Value, actual: Value, lower: boolean): { readonly target: Value; readonly actual: Value } {
  if (!isNone(target) && !isNone(actual)) return { target, actual };
  const none = bareQuantity(zero);
  const zeroTarget = target.kind === "quantity" && isZero(target.amount);
  if (zeroTarget && isNone(actual)) return { target, actual: { ...none, unit: target.unit } };
  if (!lower) return { target, actual };
  return { target: isNone(target) ? none : target, actual: isNone(actual) ? none : actual };
}

const isNone = (value: Value): boolean => value.kind === "nothing" && value.why === "none";
