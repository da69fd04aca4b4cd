import type { BudgetRow, PrintedCell } from "../form";
import { absolute, add, compare, fraction, isZero, subtract, zero, type Rational } from "../../value/exact/rational";
import { moneyOf, moneyUnitOf } from "../../value/money";
import { plainText } from "../../value/plainText";

/** Less than half of the last place that amounts are printed with. */
const EQUAL = fraction(5, 1000);

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
  const split = amountCell(lines[start - 1]);
  const unit = moneyUnitOf(split?.text ?? "");
  const above = amountOf(split, unit);
  if (above === null || isZero(above)) return 0;
  let sum = zero;
  for (let index = start; index < lines.length; index += 1) {
    sum = add(sum, amountOf(amountCell(lines[index]), unit) ?? zero);
    if (compare(absolute(subtract(sum, above)), EQUAL) < 0) return index - start + 1;
    if (compare(sum, above) > 0) return 0;
  }
  return 0;
}

const amountCell = (line: BudgetRow | undefined): PrintedCell | null =>
  line?.adjusted ?? line?.spent ?? line?.initial ?? null;

const amountOf = (cell: PrintedCell | null, unit: string): Rational | null =>
  cell && moneyOf(cell.value, cell.format, unit);
