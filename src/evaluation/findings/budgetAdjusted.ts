import { absolute, compare, divide, isZero, parseDecimal, subtract, zero } from "../../value/exact/rational";
import { atForm, rowOf, type Detector } from "./finding";

const fifth = parseDecimal("0.2") ?? zero;

/** The adjusted budget differs from the initial by more than 20 %: a reviewer asks why. */
export const budgetAdjusted: Detector = {
  code: "budget-adjusted",
  severity: "info",
  detect: ({ form, execution }) => {
    const { initial = null, adjusted = null } = execution ?? {};
    const printed = form.execution?.adjusted ?? null;
    if (initial === null || adjusted === null || printed === null) return [];
    const change = divide(subtract(adjusted, initial), initial);
    const much = change === null ? !isZero(adjusted) : compare(absolute(change), fifth) > 0;
    return much ? [atForm(printed.cell, rowOf(printed.cell), { initial, adjusted, change })] : [];
  },
};
