import type { BudgetRow, PrintedCell } from "../form";
import { plainText } from "../plainText";

/** Less than half of the last place that amounts are printed with. */
const EQUAL = 0.005;

/**
 * The rows that split the total, without those that split a part of it: a second 其中 whose rows add up to the row
 * above it. (Blanks before a label tell nothing: forms indent 上年结转资金 to stand below 当年财政拨款.)
 */
export function topLevelParts(lines: readonly BudgetRow[]): readonly BudgetRow[] {
  const parts: BudgetRow[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const nested = index > 0 && /^其中/.test(plainText(line.label.text)) ? rowsSplitting(lines, index) : 0;
    if (nested > 0) index += nested - 1;
    else parts.push(line);
  }
  return parts;
}

/** How many rows from `start` on add up to the row above; 0 where none do. */
function rowsSplitting(lines: readonly BudgetRow[], start: number): number {
  const above = amountOf(lines[start - 1]);
  if (above === null || above === 0) return 0;
  let sum = 0;
  for (let index = start; index < lines.length; index += 1) {
    sum += amountOf(lines[index]) ?? 0;
    if (Math.abs(sum - above) < EQUAL) return index - start + 1;
    if (sum > above) return 0;
  }
  return 0;
}

function amountOf(line: BudgetRow | undefined): number | null {
  const cell = line?.adjusted ?? line?.spent ?? line?.initial ?? null;
  return cell ? numberOf(cell) : null;
}

function numberOf({ value, text }: PrintedCell): number | null {
  if (typeof value === "number") return value;
  const number = Number.parseFloat(plainText(text).replace(/[,¥￥]/g, ""));
  return Number.isFinite(number) ? number : null;
}
