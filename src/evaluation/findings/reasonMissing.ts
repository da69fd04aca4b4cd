import { compare, parseDecimal, zero } from "../exact/rational";
import { isReason } from "../scoring/reason";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import { at, atForm, rowOf, type Detector, type Finding } from "./finding";

const exact = (value: number) => parseDecimal(String(value)) ?? zero;

/** Claimed below the weight, or the completion outside what the profile takes without a word, and no reason written. */
export const reasonMissing: Detector = {
  code: "reason-missing",
  severity: "warning",
  detect: (scored) => [...scored.indicators.filter((i) => owes(i, scored)).map(finding), ...execution(scored)],
};

const finding = (i: ScoredIndicator): Finding =>
  at(i, i.row.reason ?? i.row.claimed ?? i.row.actual, {
    claimed: i.leads ? i.unit.claimed : null,
    weight: i.leads ? i.unit.weight.value : null,
    completion: i.assessment.completion,
    reason: i.row.reason?.text ?? "",
  });

function owes({ assessment: { completion }, unit, leads, hasReason }: ScoredIndicator, { rules }: ScoredForm): boolean {
  if (hasReason) return false;
  const { completionBelow, completionFrom } = rules.profile.reasons;
  const { claimed, weight } = unit;
  if (leads && claimed !== null && weight.value !== null && compare(claimed, weight.value) < 0) return true;
  if (completion === null) return false;
  if (compare(completion, exact(completionBelow)) < 0) return true;
  return completionFrom !== null && compare(completion, exact(completionFrom)) >= 0;
}

function execution({ execution: scored, form, rules }: ScoredForm): readonly Finding[] {
  const below = rules.profile.reasons.executionBelow;
  const block = form.execution;
  if (below === null || block === null || scored === null || scored.rate === null) return [];
  const explained = isReason(block.reason?.text ?? "") || isReason(form.sharedReason?.text ?? "");
  if (explained || compare(scored.rate, exact(below)) >= 0) return [];
  const cell = (block.reason ?? block.rate ?? block.label).cell;
  return [
    atForm(cell, rowOf(cell), { claimed: scored.claimed, weight: scored.weight, completion: scored.rate, reason: "" }),
  ];
}
