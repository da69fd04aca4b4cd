import type { ExecutionRow } from "../rows/tableBody";
import type { RowCells } from "../rows/rowCells";

const MONEY = /\d\s*[十百千万亿]*元$/;

/** What a row 预算执行率 of the table says: a rate, or the budget as its target and what was spent as its actual. */
export function executionAmounts({ target, actual }: RowCells): Pick<ExecutionRow, "rate" | "budget" | "spent"> {
  const money = target !== null && actual !== null && MONEY.test(target.text) && MONEY.test(actual.text);
  return money ? { rate: null, budget: target, spent: actual } : { rate: actual, budget: null, spent: null };
}
