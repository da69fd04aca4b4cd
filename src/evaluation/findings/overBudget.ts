import { add, compare, isPositive, parseDecimal, subtract, zero } from "../../value/exact/rational";
import { atForm, rowOf, type Detector } from "./finding";

/** Less than a printed cent apart is rounding. */
const precision = parseDecimal("0.01") ?? zero;

/** More was spent than the year's budget allows. */
export const overBudget: Detector = {
  code: "over-budget",
  severity: "warning",
  title: { zh: "执行超预算", en: "Over budget" },
  texts: {
    zh: "执行数 {spent} 超过预算数 {base}，多 {excess}，应核对预算数是否含结转和追加，或说明原因。",
    en: "Spending of {spent} exceeds the budget of {base} by {excess}: check whether the budget holds carry-overs and supplements, or say why.",
  },
  detect: ({ form, execution }) => {
    const block = form.execution;
    if (block === null || execution === null) return [];
    const { spent, adjusted, initial } = execution;
    const base = adjusted ?? initial;
    if (spent === null || base === null || !isPositive(base)) return [];
    if (compare(spent, add(base, precision)) < 0) return [];
    const { cell } = block.spent ?? block.label;
    return [atForm(cell, rowOf(cell), { spent, base, excess: subtract(spent, base) })];
  },
};
