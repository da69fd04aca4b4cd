import { compare, parseDecimal, zero } from "../../value/exact/rational";
import { atForm, rowOf, type Detector } from "./finding";
import { claimedShare, dimensionKey } from "./wholeForm";

const tenth = parseDecimal("0.1") ?? zero;
const nearlyAll = parseDecimal("0.9") ?? zero;

/** Hardly anything was spent, yet nearly all outputs are claimed. Silent where the budget is 0 or cannot be read. */
export const spentNothingAchievedAll: Detector = {
  code: "spent-nothing-achieved-all",
  severity: "error",
  title: { zh: "未支出却完成", en: "Done unspent" },
  texts: {
    zh: "预算数 {base}，执行数 {spent}，执行率只有 {rate%}，产出指标却自评 {claimed} 分（分值 {weight} 分）。",
    en: "Of a budget of {base} only {spent} was spent ({rate%}), yet the outputs claim {claimed} of {weight} points.",
  },
  detect: (scored) => {
    const { form, execution, indicators } = scored;
    const block = form.execution;
    if (block === null || execution === null || execution.base === null || execution.rate === null) return [];
    if (compare(execution.rate, tenth) >= 0) return [];
    const outputs = indicators
      .filter((i) => i.leads && !i.unit.leftOut && dimensionKey(i, scored) === "output")
      .map(({ unit }) => unit);
    const claims = outputs.some(({ claimed, weight }) => claimed === null || weight.value === null)
      ? null
      : claimedShare(outputs);
    if (claims === null || compare(claims.share, nearlyAll) < 0) return [];
    const { cell } = block.spent ?? block.label;
    const { base, spent, rate } = execution;
    return [atForm(cell, rowOf(cell), { base, spent, rate, claimed: claims.claimed, weight: claims.weight })];
  },
};
