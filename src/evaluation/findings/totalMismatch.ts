import {
  integer,
  isWholeNumber,
  absolute,
  add,
  compare,
  equal,
  isZero,
  parseDecimal,
  subtract,
  total,
  zero,
  type Rational,
} from "../../value/exact/rational";
import { isWhole, pointsIn } from "../scoring/printed";
import { claimedSum, type ScoredForm } from "../scoring/score";
import { atForm, rowOf, type Detector } from "./finding";
import { differs } from "./tolerance";

const half = parseDecimal("0.5") ?? zero;
const printedPrecision = parseDecimal("0.005") ?? zero;

/** The printed total is not the sum of the claimed scores with execution, or out of reach of it where a score is blank. */
export const totalMismatch: Detector = {
  code: "total-mismatch",
  severity: "error",
  title: { zh: "总分不符", en: "Wrong total" },
  texts: {
    zh: "总分填写 {printed} 分，各项自评得分（含预算执行）合计 {sum} 分，相差 {apart} 分。",
    en: "The printed total is {printed}, the claimed scores with execution add up to {sum}: {apart} apart.",
  },
  detect: (scored) => {
    const row = scored.form.total;
    const printed = pointsIn(row?.claimed ?? null);
    const sum = claimedSum(scored);
    if (row === null || printed === null || sum === null) return [];
    const open = openWeight(scored);
    if (open === null) return [];
    const tolerance = isWhole(row.claimed) && !isWholeNumber(sum) ? half : printedPrecision;
    const reachable = isZero(open)
      ? !differs(printed, sum, tolerance)
      : compare(printed, subtract(sum, tolerance)) >= 0 && compare(printed, add(add(sum, open), tolerance)) <= 0;
    if (reachable || isOfTableAlone(scored, printed, tolerance)) return [];
    const cell = (row.claimed ?? row.label).cell;
    return [
      atForm(cell, rowOf(cell), {
        printed,
        sum,
        difference: subtract(printed, sum),
        apart: absolute(subtract(printed, sum)),
      }),
    ];
  },
};

/** The weight whose claimed score is blank; null where it is not known, so that nothing can be said. */
function openWeight({ units, execution }: ScoredForm): Rational | null {
  let open = zero;
  for (const { claimed, weight, members } of units) {
    if (claimed !== null || members.every((m) => m.assessment.basis === "not-applicable")) continue;
    if (weight.value === null) return null;
    open = add(open, weight.value);
  }
  if (execution !== null && execution.claimed === null) {
    if (execution.weight !== null) open = add(open, execution.weight);
  }
  return open;
}

/** A total row of the table alone, its weight printed without execution (90): right in itself where all is 100. */
function isOfTableAlone({ form, units, execution }: ScoredForm, printed: Rational, tolerance: Rational): boolean {
  const weight = pointsIn(form.total?.weight ?? null);
  const own = total(units.map((unit) => unit.weight.value));
  const claimed = total(units.map((unit) => unit.claimed));
  if (weight === null || own === null || claimed === null || execution === null || execution.weight === null)
    return false;
  const whole = add(own, execution.weight);
  return equal(weight, own) && equal(whole, integer(100)) && !differs(printed, claimed, tolerance);
}
