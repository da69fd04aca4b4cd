import { compare, one, parseDecimal, subtract, zero } from "../../value/exact/rational";
import type { Text } from "../../wording/locale";
import { atForm, rowOf, type Detector } from "./finding";

const fifth = parseDecimal("0.2") ?? zero;

/** More than 20 % of the budget unspent: the yellow lamp of the provincial systems. */
export const budgetUnspent: Detector = {
  code: "budget-unspent",
  severity: "info",
  title: { zh: "预算结余较大", en: "Budget unspent" },
  texts: ({ base }) => (base === null ? byRate : byAmounts),
  detect: ({ form, execution }) => {
    const block = form.execution;
    if (block === null || execution === null || execution.rate === null) return [];
    const unspent = subtract(one, execution.rate);
    if (compare(unspent, fifth) <= 0) return [];
    const { cell } = block.rate ?? block.spent ?? block.label;
    const { base, spent } = execution;
    return [atForm(cell, rowOf(cell), { base, spent: base === null ? null : spent, unspent, rate: execution.rate })];
  },
};

const byAmounts: Text = {
  zh: "预算数 {base}，执行数 {spent}，未执行 {unspent%}，超过 20%。",
  en: "Of a budget of {base}, {spent} was spent: {unspent%} unspent, more than 20%.",
};
const byRate: Text = {
  zh: "执行率 {rate%}，未执行 {unspent%}，超过 20%。",
  en: "The execution rate is {rate%}: {unspent%} unspent, more than 20%.",
};
