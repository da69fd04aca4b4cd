import type { PrintedCell } from "../form";
import type { BudgetBlock } from "./budgetBlock";
import { headerText } from "../header/headerText";
import { budgetWord } from "../header/headerWords";
import { holdsAmount } from "../../value/money";
import type { BudgetRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/** A budget block of labels with their amounts beside them: 年初预算数 | 100 | 全年预算数 | 120 | 执行数 | 118. */
export function readBudgetPairs(view: View, from: number, to: number): BudgetBlock | null {
  const pairs = new Map<BudgetRole, { readonly label: PrintedCell; readonly amount: PrintedCell }>();
  let first = to;
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const label = view.printed(row, column);
      const role = label && typeof label.value === "string" ? roleOf(label.text) : null;
      if (!label || !role || pairs.has(role)) continue;
      const amount = amountBeside(view, row, column);
      if (!amount) continue;
      pairs.set(role, { label, amount });
      first = Math.min(first, row);
    }
  }
  const budget = pairs.get("adjusted") ?? pairs.get("budget") ?? pairs.get("initial");
  const spent = pairs.get("spent");
  const rate = pairs.get("rate");
  const label = budget?.label ?? spent?.label;
  if (!label || !(budget ? (spent ?? rate) : rate)) return null;
  const amount = (role: BudgetRole) => pairs.get(role)?.amount ?? null;
  const plain = amount("budget");
  const adjusted = amount("adjusted") ?? plain;
  const initial = amount("initial") ?? (amount("adjusted") ? plain : null);
  return {
    total: { label, initial, adjusted, spent: amount("spent") },
    rate: amount("rate"),
    weight: amount("weight"),
    claimed: amount("claimed"),
    reason: null,
    heading: null,
    parts: [],
    row: first,
  };
}

/** Beside its amount 年度资金总额 is the budget; in a block with a header row it only labels the total. */
function roleOf(text: string): BudgetRole | null {
  return (
    budgetWord(text)?.role ?? (/^(?:年度|项目|预算|全年)*(?:资金|预算)总额$/.test(headerText(text)) ? "budget" : null)
  );
}

/** The next filled cell to the right, if it is a number. */
function amountBeside(view: View, row: number, label: number): PrintedCell | null {
  for (let column = label + 1; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell) return holdsAmount(cell) ? cell : null;
  }
  return null;
}
