import { add, compare, equal, integer, subtract, zero, type Rational } from "../../value/exact/rational";
import { pointsAt } from "./pointCells";
import { hasValues, readRowCells } from "./rowCells";
import type { TablePart } from "./tableBody";
import type { View } from "../view";

const hundred = integer(100);
/** Fewer rows may add up by chance. */
const FEWEST = 2;

/** What the numbers of a table say of the rows at its end, whatever they are called. */
export interface TableEnd {
  /** The row whose numbers are the sums of the columns above it; null where none is. */
  readonly total: number | null;
  /** The last row that prints points, or, in a table without points, a target or an actual; -1 where none does. */
  readonly lastValued: number;
}

/** Reads the end of a table by position and sums. */
export function readTableEnd(view: View, part: TablePart): TableEnd {
  const { from, to, columns } = part;
  const { weight, claimed } = columns;
  const at = (row: number, span: typeof weight) => (span === null ? null : pointsAt(view, row, span.from));
  const counts = (row: number): boolean =>
    weight === null && claimed === null
      ? hasValues(readRowCells(view, row, columns))
      : (at(row, weight) ?? at(row, claimed)) !== null;
  let lastValued = to;
  while (lastValued >= from && !counts(lastValued)) lastValued -= 1;
  if (lastValued < from) return { total: null, lastValued: -1 };
  const cells = readRowCells(view, lastValued, columns);
  const own = { weight: at(lastValued, weight), claimed: at(lastValued, claimed) };
  if (cells.target !== null || cells.actual !== null) return { total: null, lastValued };
  let rows = 0;
  let weights = zero;
  let scores = zero;
  for (let row = from; row < lastValued; row += 1) {
    if (!counts(row)) continue;
    rows += 1;
    weights = add(weights, at(row, weight) ?? zero);
    scores = add(scores, at(row, claimed) ?? zero);
  }
  // the rows below may be parts that earn its points
  const below = lastValued < to ? readRowCells(view, lastValued + 1, columns) : null;
  if (rows < FEWEST || (below !== null && (below.target ?? below.actual) !== null)) return { total: null, lastValued };
  return { total: addsUp(own, weights, scores) ? lastValued : null, lastValued };
}

/** The sums themselves, or those with the execution of the budget, which make the weights 100. */
function addsUp(
  { weight, claimed }: { readonly weight: Rational | null; readonly claimed: Rational | null },
  weights: Rational,
  scores: Rational,
): boolean {
  const alone = (weight === null || equal(weight, weights)) && (claimed === null || equal(claimed, scores));
  if (alone) return weight !== null || claimed !== null;
  if (weight === null || !equal(weight, hundred) || compare(weights, hundred) >= 0) return false;
  const most = add(scores, subtract(hundred, weights));
  return claimed === null || (compare(claimed, scores) >= 0 && compare(claimed, most) <= 0);
}
