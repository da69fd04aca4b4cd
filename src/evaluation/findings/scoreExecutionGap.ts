import { compare, divide, isPositive, parseDecimal, subtract, zero } from "../../value/exact/rational";
import { atForm, rowOf, type Detector } from "./finding";
import { claimedShare } from "./wholeForm";

const most = parseDecimal("0.05") ?? zero;

/**
 * The indicators' claimed scores are far above the execution of the budget: the red lamp of the provincial systems,
 * (S/W − rate) ÷ (S/W) > 0.05, S and W the indicators' claimed score and weight.
 */
export const scoreExecutionGap: Detector = {
  code: "score-execution-gap",
  severity: "warning",
  title: { zh: "得分高于执行", en: "Score above execution" },
  texts: {
    zh: "指标自评得分率 {share%}，预算执行率 {rate%}，前者高出较多（相对差 {gap%}，预警线 5%），应说明资金少用而目标完成的原因。",
    en: "The indicators claim {share%} of their points at an execution rate of {rate%} (relative gap {gap%}, warning from 5%): say how the targets were met with less money.",
  },
  detect: ({ form, units, execution }) => {
    const block = form.execution;
    if (block === null || execution === null || execution.rate === null) return [];
    const scored = units.filter(({ leftOut, weight }) => !leftOut && weight.value !== null);
    // a blank score is no claim: the share would be too low
    if (scored.some(({ claimed }) => claimed === null)) return [];
    const claims = claimedShare(scored);
    if (claims === null || !isPositive(claims.share)) return [];
    const gap = divide(subtract(claims.share, execution.rate), claims.share);
    if (gap === null || compare(gap, most) <= 0) return [];
    const { cell } = block.rate ?? block.spent ?? block.label;
    return [atForm(cell, rowOf(cell), { share: claims.share, rate: execution.rate, gap })];
  },
};
