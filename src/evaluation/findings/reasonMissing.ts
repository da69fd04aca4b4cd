import { compare, equal, parseDecimal, zero, type Rational } from "../../value/exact/rational";
import { isReason } from "../scoring/reason";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import type { Text } from "../../wording/locale";
import { leastAbove } from "./scoreTooLow";
import { at, atForm, ofEach, rowOf, type Detector, type Finding } from "./finding";

const exact = (value: number) => parseDecimal(String(value)) ?? zero;

/**
 * Claimed below the weight, or the completion outside what the profile takes without a word, and no reason written; one
 * claimed below the rule is told by `score-too-low`.
 */
export const reasonMissing: Detector = {
  code: "reason-missing",
  severity: "warning",
  title: { zh: "缺偏差原因", en: "No reason" },
  texts: ({ claimed, weight, adjusted }) =>
    adjusted !== undefined
      ? budgetChanged
      : typeof claimed === "number" && typeof weight === "number" && claimed < weight
        ? lessClaimed
        : lessDone,
  detect: (scored) => {
    const { completionBelow, completionFrom } = scored.rules.profile.reasons;
    const below = exact(completionBelow);
    const from = completionFrom === null ? null : exact(completionFrom);
    return [
      ...ofEach(scored.indicators, (i) =>
        owes(i, below, from) && leastAbove(i, scored.rules) === null ? finding(i) : null,
      ),
      ...execution(scored),
    ];
  },
};

const lessClaimed: Text = {
  zh: "自评 {claimed} 分，低于分值 {weight} 分，没有填写偏差原因。",
  en: "Claimed {claimed} of {weight} points, no reason written.",
};
const lessDone: Text = {
  zh: "完成 {completion%}，没有填写偏差原因。",
  en: "Completion {completion%}, no reason written.",
};

const budgetChanged: Text = {
  zh: "预算由 {initial} 调整为 {adjusted}，没有说明原因。",
  en: "The budget was adjusted from {initial} to {adjusted}, no reason written.",
};

const finding = (i: ScoredIndicator): Finding =>
  at(i, i.row.reason ?? i.row.blanks?.reason ?? i.row.claimed ?? i.row.actual, {
    claimed: i.leads ? i.unit.claimed : null,
    weight: i.leads ? i.unit.weight.value : null,
    completion: i.assessment.completion,
    reason: i.row.reason?.text ?? "",
  });

function owes(
  { assessment: { completion }, unit, leads, hasReason }: ScoredIndicator,
  below: Rational,
  from: Rational | null,
): boolean {
  // a part of an indicator owes nothing of its own
  if (hasReason || (!leads && unit.members[0]?.row.whole === true)) return false;
  const { claimed, weight } = unit;
  if (leads && claimed !== null && weight.value !== null && compare(claimed, weight.value) < 0) return true;
  if (completion === null) return false;
  if (compare(completion, below) < 0) return true;
  return from !== null && compare(completion, from) >= 0;
}

function execution({ execution: scored, form, rules }: ScoredForm): readonly Finding[] {
  const { executionBelow: below, budgetAdjusted } = rules.profile.reasons;
  const block = form.execution;
  if (block === null || scored === null || scored.rate === null) return [];
  const explained = isReason(block.reason?.text ?? "") || isReason(form.sharedReason?.text ?? "");
  if (explained) return [];
  if (below === null || compare(scored.rate, exact(below)) >= 0) {
    const { initial, adjusted } = scored;
    if (!budgetAdjusted || initial === null || adjusted === null || equal(initial, adjusted)) return [];
    const cell = (block.reason ?? block.adjusted ?? block.label).cell;
    return [atForm(cell, rowOf(cell), { initial, adjusted, reason: "" })];
  }
  const cell = block.reason?.cell ?? block.blanks?.reason ?? (block.rate ?? block.label).cell;
  return [
    atForm(cell, rowOf(cell), { claimed: scored.claimed, weight: scored.weight, completion: scored.rate, reason: "" }),
  ];
}
