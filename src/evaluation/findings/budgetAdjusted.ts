import { absolute, compare, divide, isZero, parseDecimal, subtract, zero } from "../../value/exact/rational";
import type { Text } from "../../wording/locale";
import { atForm, rowOf, type Detector } from "./finding";

const fifth = parseDecimal("0.2") ?? zero;

/** The adjusted budget differs from the initial by more than 20 %: a reviewer asks why. */
export const budgetAdjusted: Detector = {
  code: "budget-adjusted",
  severity: "info",
  title: { zh: "预算调整大", en: "Budget adjusted" },
  texts: ({ change }) => (change === null ? fromNothing : changed),
  detect: ({ form, execution }) => {
    const { initial = null, adjusted = null } = execution ?? {};
    const printed = form.execution?.adjusted ?? null;
    if (initial === null || adjusted === null || printed === null) return [];
    const change = divide(subtract(adjusted, initial), initial);
    const much = change === null ? !isZero(adjusted) : compare(absolute(change), fifth) > 0;
    return much ? [atForm(printed.cell, rowOf(printed.cell), { initial, adjusted, change })] : [];
  },
};

const changed: Text = {
  zh: "年初预算 {initial}，调整后 {adjusted}，变动 {change%}，应说明调整原因。",
  en: "Initial budget {initial}, adjusted {adjusted}, a change of {change%}: say why.",
};
const fromNothing: Text = {
  zh: "年初预算 {initial}，调整后 {adjusted}，应说明调整原因。",
  en: "Initial budget {initial}, adjusted {adjusted}: say why.",
};
