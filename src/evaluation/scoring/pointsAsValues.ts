import type { Form, IndicatorRow } from "../../form/form";
import {
  compare,
  divide,
  equal,
  integer,
  isPositive,
  one,
  smaller,
  total,
  type Rational,
} from "../../value/exact/rational";
import { normalise } from "../../value/normalise";
import type { Assessment } from "./assessment";
import { pointsIn, readPrinted, targetCell, textOf } from "./printed";

/** Fewer rows may agree by chance. */
const FEWEST = 3;
const hundred = integer(100);

/**
 * Whether points were typed as targets and actuals: every target repeats its row's weight (or, where no weight is
 * printed, they add up as weights do), every actual its claimed score. Spec section 11, points-as-values.
 */
export function holdsPointsAsValues({ indicators, execution }: Form): boolean {
  const rows = indicators.filter(
    (row) => row.byHand !== true && (targetCell(row) !== null || row.actual !== null || row.weight !== null),
  );
  if (rows.length < FEWEST || !rows.every(repeatsPoints)) return false;
  if (rows.every(({ weight }) => weight !== null)) return true;
  if (rows.some(({ weight, claimed }) => weight !== null || claimed === null)) return false;
  const sum = total(rows.map((row) => barePoints(row, "target")));
  const whole = total([sum, pointsIn(execution?.weight ?? null) ?? pointsIn(execution?.claimed ?? null)]);
  return [sum, whole].some((points) => points !== null && equal(points, hundred));
}

/** The share of its points that a row claims as its actual; null for a row without points. */
export function assessPoints(row: IndicatorRow): Assessment | null {
  const a = barePoints(row, "target");
  const b = barePoints(row, "actual");
  const completion = a === null || b === null ? null : divide(b, a);
  if (completion === null) return null;
  const share = smaller(one, completion);
  return {
    basis: "points",
    completion,
    bounds: { low: share, high: share },
    unclaimed: share,
    tier: null,
    incomparable: false,
    a,
    b,
    assumption: null,
  };
}

function repeatsPoints(row: IndicatorRow): boolean {
  const target = barePoints(row, "target");
  const actual = barePoints(row, "actual");
  if (target === null || actual === null || !isPositive(target)) return false;
  const weight = pointsIn(row.weight);
  const claimed = pointsIn(row.claimed);
  if (row.weight !== null && (weight === null || !equal(weight, target))) return false;
  return claimed === null ? compare(actual, target) <= 0 : equal(claimed, actual);
}

/** A number alone or in 分, without an operator or a unit of its own column. */
function barePoints(row: IndicatorRow, side: "target" | "actual"): Rational | null {
  const value = readPrinted(side === "target" ? targetCell(row) : row.actual);
  if (value.kind !== "quantity" || value.operator !== null || row.operator !== null || value.amount.n < 0) return null;
  const units = [value.unit.text, normalise(textOf(row.unit))];
  return units.every((unit) => unit === "" || unit === "分") ? value.amount : null;
}
