import { compare, divide, integer, zero, type Rational } from "../../../value/exact/rational";
import type { Case, Row } from "../assessment";
import { fixed } from "./fixed";

const hundred = integer(100);

/** satisfaction.bands: a share of the weight by the satisfaction reached, not by its share of the target. */
export const satisfactionBands: Row = (it) => {
  const { bands } = it.rules;
  if (bands.length === 0 || it.directed.direction === "lower" || !it.label.includes("满意")) return null;
  const reached = satisfactionIn(it);
  if (reached === null) return null;
  const share = bands.find(({ from }) => compare(reached, from) >= 0)?.share ?? zero;
  const target = it.aligned?.target ?? null;
  const completion = target === null ? null : divide(reached, divide(target, hundred) ?? zero);
  return fixed(it, "band", share, target, reached, completion ?? reached);
};

/** 92%, 0.92 beside a target in percent, 满意率92%; null where it is no percentage. */
function satisfactionIn({ actual, target, aligned }: Case): Rational | null {
  if (actual.kind === "completion") return actual.rate;
  if (actual.kind !== "quantity") return null;
  if (actual.unit.key === "%") return divide(actual.amount, hundred);
  const asPercent = actual.unit.text === "" && target.kind === "quantity" && target.unit.key === "%";
  return asPercent && aligned !== null ? divide(aligned.actual, hundred) : null;
}
