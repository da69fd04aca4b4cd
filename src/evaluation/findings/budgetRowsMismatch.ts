import { add, compare, parseDecimal, zero, type Rational } from "../../value/exact/rational";
import type { BudgetRow } from "../../form/form";
import { amountIn } from "../scoring/execution";
import type { Text } from "../../wording/locale";
import { atForm, rowOf, type Detector, type Finding } from "./finding";
import { differs } from "./tolerance";

const precision = parseDecimal("0.01") ?? zero;
const columns = ["initial", "adjusted", "spent"] as const;

/**
 * No run of sub-rows adds up to the total row. A total may be split more than once, by source and by use: each run
 * that adds up is right. Columns whose sub-rows are blank say nothing.
 */
export const budgetRowsMismatch: Detector = {
  code: "budget-rows-mismatch",
  severity: "error",
  title: { zh: "预算分项不符", en: "Wrong budget rows" },
  texts: ({ column }) => (column === "initial" ? initial : column === "adjusted" ? adjusted : spent),
  detect: ({ form }) => {
    const block = form.execution;
    if (block === null || block.parts.length === 0) return [];
    return columns.flatMap((column): Finding[] => {
      const printed = block[column];
      const whole = amountIn(printed, form.moneyUnit);
      const parts = block.parts.map((part: BudgetRow) => amountIn(part[column], form.moneyUnit));
      const filled = parts.filter((part): part is Rational => part !== null && compare(part, zero) !== 0);
      if (printed === null || whole === null || filled.length === 0 || addsUp(parts, whole)) return [];
      const sum = filled.reduce(add, zero);
      return [atForm(printed.cell, rowOf(printed.cell), { column, total: whole, sum })];
    });
  },
};

const initial: Text = {
  zh: "年初预算数总额 {total}，各分项合计 {sum}，没有一组分项与总额相符。",
  en: "The initial budget total is {total}, its rows add up to {sum}; no run of rows makes the total.",
};
const adjusted: Text = {
  zh: "全年预算数总额 {total}，各分项合计 {sum}，没有一组分项与总额相符。",
  en: "The adjusted budget total is {total}, its rows add up to {sum}; no run of rows makes the total.",
};
const spent: Text = {
  zh: "执行数总额 {total}，各分项合计 {sum}，没有一组分项与总额相符。",
  en: "The spending total is {total}, its rows add up to {sum}; no run of rows makes the total.",
};

function addsUp(parts: readonly (Rational | null)[], whole: Rational): boolean {
  for (let from = 0; from < parts.length; from++) {
    let sum = zero;
    for (let to = from; to < parts.length; to++) {
      sum = add(sum, parts[to] ?? zero);
      if (!differs(sum, whole, precision)) return true;
    }
  }
  return false;
}
