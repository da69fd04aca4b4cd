import type { ExecutionRow } from "../rows/tableBody";
import type { RowCells } from "../rows/rowCells";
import type { PrintedCell } from "../form";
import { moneyUnitOf } from "../../value/money";

const statesMoney = ({ text }: PrintedCell): boolean => moneyUnitOf(text) !== "";

/** What a row 预算执行率 of the table says: a rate, or the budget as its target and what was spent as its actual. */
export function executionAmounts({ target, actual }: RowCells): Pick<ExecutionRow, "rate" | "budget" | "spent"> {
  const money = target !== null && actual !== null && statesMoney(target) && statesMoney(actual);
  return money ? { rate: null, budget: target, spent: actual } : { rate: actual, budget: null, spent: null };
}
