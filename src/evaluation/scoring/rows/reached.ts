import { isNegative, isZero, one, smaller, subtract } from "../../../value/exact/rational";
import type { Value } from "../../../value/value";
import type { Assessment, Case, Row } from "../assessment";
import { saysTheSame } from "../saysTheSame";
import { isNumeric, tierAssessment } from "./tier";

/** An equal or stronger word of the target's own scale. */
const asGood = (target: Value, actual: Value): boolean =>
  target.kind === "word" &&
  actual.kind === "word" &&
  target.scale === actual.scale &&
  (target.word === "yesno" ? target.rank === actual.rank : actual.rank >= target.rank);

/** 否 where the target is 是, and the like: the tier 未达成. */
const denied = (target: Value, actual: Value): boolean =>
  target.kind === "word" && actual.kind === "word" && target.word === "yesno" && actual.word === "yesno";

/**
 * The actual is the target's own text or grade, or says that it was reached (完成, 已完成, 通过, a stronger wording):
 * tier 达成. A profile may cap what a target that nobody can measure earns.
 */
export const reached: Row = (it) => {
  const { target, actual, rules } = it;
  if (nothingOfIt(it)) return capped(it, tierAssessment(rules, 1, "reached", false));
  if (actual.kind === "nothing" || target.kind === "nothing") return null;
  const said = actual.kind === "tier" && actual.level === 1;
  const good = said || asGood(target, actual) || saysTheSame(it.targetText, it.actualText) || yes(target, actual);
  if (good) return capped(it, tierAssessment(rules, 1, "reached", said && isNumeric(target)));
  return denied(target, actual) ? tierAssessment(rules, 3, "tier", false) : null;
};

/** 无 and 0 answer a target that says that nothing shall happen (无重大安全事故). */
const nothingOfIt = ({ target, actual }: Case): boolean =>
  target.kind === "text" &&
  /^(?:无|未|不|零|杜绝|没有)/.test(target.text) &&
  ((actual.kind === "nothing" && actual.why === "none") || (actual.kind === "quantity" && isZero(actual.amount)));

/** 是 answers a target in words. */
const yes = (target: Value, actual: Value): boolean =>
  actual.kind === "word" &&
  actual.word === "yesno" &&
  actual.rank === 1 &&
  (target.kind === "text" || target.kind === "date");

function capped({ target, rules }: Case, assessment: Assessment): Assessment {
  const cap = rules.unmeasurable;
  if (cap === null || target.kind !== "text" || target.numeric) return assessment;
  const { low, high } = assessment.bounds;
  const bounded = isNegative(subtract(one, cap)) ? one : cap;
  return {
    ...assessment,
    bounds: { low: smaller(low, bounded), high: smaller(high, bounded) },
    unclaimed: smaller(assessment.unclaimed, bounded),
  };
}
