import { add, compare, isZero, parseDecimal, total, zero, type Rational } from "../../value/exact/rational";
import type { BudgetRow, ExecutionBlock, Form, PrintedCell } from "../../form/form";
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
  texts: ({ column }) =>
    column === "all" ? blankTotal : column === "initial" ? initial : column === "adjusted" ? adjusted : spent,
  detect: ({ form }) => {
    const block = form.execution;
    if (block === null || block.parts.length === 0) return [];
    const blank = blankTotalRow(form);
    if (blank !== null) return [blank];
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

/** A total row that is blank or 0 over filled rows is one fault, with its consequence. */
function blankTotalRow({ execution: block, moneyUnit }: Form): Finding | null {
  if (block === null || !isBlankTotal(block, moneyUnit)) return null;
  const sumOf = (column: (typeof columns)[number]) =>
    total(block.parts.map((part) => amountIn(part[column], moneyUnit)));
  const cell = (block.adjusted ?? block.initial ?? block.spent ?? block.label).cell;
  const budget = sumOf("adjusted") ?? sumOf("initial");
  return atForm(cell, rowOf(cell), { column: "all", total: zero, sum: budget, spent: sumOf("spent") });
}

/** Whether the row of the total says nothing or 0 in every column while the rows below it hold amounts. */
export function isBlankTotal({ parts, ...block }: ExecutionBlock, moneyUnit: string): boolean {
  const is0 = (row: BudgetRow): boolean =>
    columns.every(
      (column) => isZero(amountIn(row[column], moneyUnit) ?? zero) && isAmountOrBlank(row[column], moneyUnit),
    );
  return is0(block) && parts.some((part) => !is0(part));
}

const isAmountOrBlank = (cell: PrintedCell | null, moneyUnit: string): boolean =>
  cell === null || amountIn(cell, moneyUnit) !== null;

const blankTotal: Text = {
  zh: "资金总额一行未填写或为 0，其下各分项预算合计 {sum}、执行合计 {spent}；因此没有执行率，预算执行不得分。",
  en: "The row of the total is blank or 0 while the rows below it add up to {sum} of budget and {spent} spent: there is no execution rate and no points for it.",
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
