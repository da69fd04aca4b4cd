import {
  absolute,
  add,
  compare,
  divide,
  integer,
  isPositive,
  isZero,
  larger,
  multiply,
  one,
  subtract,
  zero,
  type Rational,
} from "../../../value/exact/rational";
import { round } from "../../../value/exact/round";
import { fullShare, type ExactStepRule } from "../../rules/rules";
import type { Assessment, Case, Row } from "../assessment";
import { atLeast } from "./atLeast";
import { atMost } from "./atMost";
import { zeroTarget } from "./zeroTarget";

const hundred = integer(100);

/**
 * perPoint: a row whose name the profile lists loses so many points for each step beyond its base, 扣完为止. What lies
 * on the good side of the base costs nothing.
 */
export const perPoint: Row = (it) => {
  if (it.rules.perPoint.length === 0 || it.aligned === null) return null;
  const found = it.rules.perPoint.find(({ rule }) => fits(it, rule));
  const measured = found === undefined ? null : (zeroTarget(it) ?? atMost(it) ?? atLeast(it));
  if (found === undefined || measured === null) return null;
  const beyond = beyondBase(it, found);
  return beyond === null ? null : lessSteps(measured, beyond, found);
};

const fits = ({ label, directed, aligned }: Case, { words, side }: ExactStepRule["rule"]): boolean => {
  if (!words.some((word) => label.includes(word))) return false;
  const zeroWanted =
    aligned !== null && isZero(aligned.target) && directed.operator !== "≥" && directed.operator !== ">";
  const lower = directed.direction === "lower" || zeroWanted;
  return side === "above" ? lower : !lower && (directed.direction === "higher" || directed.direction === "equal");
};

/** How far the actual lies on the bad side of the base, in percent points; null where that cannot be told. */
function beyondBase({ aligned, target, actual }: Case, { rule, base: stated }: ExactStepRule): Rational | null {
  if (aligned === null) return null;
  const isPercent = [target, actual].some(
    (side) => side.kind === "completion" || (side.kind === "quantity" && side.unit.key === "%"),
  );
  const base = stated ?? aligned.target;
  const away = rule.side === "above" ? subtract(aligned.actual, base) : subtract(base, aligned.actual);
  if (isPercent) return away;
  if (stated !== null) return null;
  const share = divide(away, absolute(base));
  return share === null ? (isPositive(away) ? null : zero) : multiply(share, hundred);
}

function lessSteps(measured: Assessment, beyond: Rational, { rule, step, points: each }: ExactStepRule): Assessment {
  const steps = larger(zero, divide(beyond, step) ?? zero);
  const full = round(steps, 0, "truncate");
  const count = rule.counted === "started" && compare(steps, full) > 0 ? add(full, one) : full;
  return {
    ...measured,
    basis: "steps",
    bounds: fullShare,
    unclaimed: one,
    deduction: { points: multiply(count, each), steps: { count, each, size: step } },
  };
}
