import type { ExecutionBlock } from "../form";
import type { BudgetBlock } from "./budgetBlock";
import { isExecutionName } from "./executionName";
import type { Headings } from "../rows/headings";
import type { ExecutionRow } from "../rows/tableBody";

/**
 * 预算执行情况 of a form: the block; or the table's own row 预算执行率, with the amounts of a block that carries no
 * points itself. Null where the form prints neither.
 */
export function executionOf(
  block: BudgetBlock | null,
  row: ExecutionRow | null,
  headings: Headings,
): ExecutionBlock | null {
  if (row) {
    const innermost = row.headings[0] === undefined ? null : (headings.list[row.headings[0]] ?? null);
    const heading = innermost && isExecutionName(innermost.text) ? innermost : null;
    return {
      label: row.label,
      initial: block?.total.initial ?? null,
      adjusted: block?.total.adjusted ?? row.budget,
      spent: block?.total.spent ?? row.spent,
      rate: row.rate ?? block?.rate ?? null,
      weight: row.weight,
      claimed: row.claimed,
      reason: row.reason,
      heading,
      parts: block?.parts ?? [],
      inTable: true,
      headings: row.headings,
      ...(row.blanks === undefined ? {} : { blanks: row.blanks }),
    };
  }
  if (!block) return null;
  const { total, rate, weight, claimed, reason, heading, parts } = block;
  const { label, initial, adjusted, spent } = total;
  const blanks = block.blanks === undefined ? {} : { blanks: block.blanks };
  return { label, initial, adjusted, spent, rate, weight, claimed, reason, heading, parts, inTable: false, ...blanks };
}
