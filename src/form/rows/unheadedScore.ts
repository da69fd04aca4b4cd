import { add, compare, equal, zero, type Rational } from "../../value/exact/rational";
import type { Columns, Span } from "../columns/columns";
import { readHeadTotal } from "../head/headTotal";
import { columnWord } from "../header/headerWords";
import { pointsAt, pointsOf } from "./pointCells";
import { rowLabel } from "./rowLabel";
import type { TablePart } from "./tableBody";
import type { View } from "../view";

/** Fewer scores than this may stand below the weights by chance. */
const FEWEST = 2;

/**
 * A table whose header has no word over its scores gets the column by its numbers: right of the weights, never above
 * them, beside each of them, and adding up (with what execution earned above) to the printed total, or headed 得分 at
 * the sheet's top. Where two columns could be it, none is.
 * @param start the form's first row
 */
export function withUnheadedScore(view: View, part: TablePart, start: number): TablePart {
  const { columns } = part;
  if (columns.claimed !== null || columns.weight === null) return part;
  const found: number[] = [];
  for (let column = columns.weight.from + 1; column < view.columnCount; column += 1) {
    if (!isHeaded(view, part, column) && holdsScores(view, part, columns.weight.from, column, start))
      found.push(column);
  }
  const [score, ...more] = found;
  return score === undefined || more.length > 0 ? part : { ...part, columns: withScore(columns, score) };
}

function isHeaded(view: View, { headerFirst, from }: TablePart, column: number): boolean {
  for (let row = headerFirst; row < from; row += 1) if (view.text(row, column) !== "") return true;
  return false;
}

function holdsScores(view: View, part: TablePart, weightColumn: number, column: number, start: number): boolean {
  let sum = zero;
  let weights = zero;
  let scored = 0;
  let printed: Rational | null = null;
  for (let row = part.from; row <= part.to; row += 1) {
    const weight = pointsAt(view, row, weightColumn);
    const score = pointsAt(view, row, column);
    const isTotal =
      isTotalRow(view, row, part.columns) || (scored >= FEWEST && weight !== null && equal(weight, weights));
    if (isTotal) {
      printed = score;
      if (printed !== null) break;
    } else if (weight !== null) {
      if (score === null || compare(score, weight) > 0) return false;
      sum = add(sum, score);
      weights = add(weights, weight);
      scored += 1;
    } else if (score !== null) return false;
  }
  if (scored < FEWEST) return false;
  if (isLabelledAbove(view, start, part.headerFirst, column)) return true;
  const head = readHeadTotal(view, start, part.headerFirst)?.claimed?.value ?? null;
  const total = printed ?? pointsOf(head);
  return (
    total !== null && earnedAbove(view, start, part.headerFirst, column).some((own) => equal(add(sum, own), total))
  );
}

function isTotalRow(view: View, row: number, { name }: Columns): boolean {
  for (let column = 0; column <= name.to; column += 1) {
    const text = view.text(row, column);
    if (text !== "") return rowLabel(text) === "total";
  }
  return false;
}

/** Whether 得分 stands over the column, above the table. */
function isLabelledAbove(view: View, start: number, header: number, column: number): boolean {
  for (let row = header - 1; row >= start; row -= 1) {
    if (columnWord(view.text(row, column))?.role === "claimed") return true;
  }
  return false;
}

/** What the execution of the budget may have earned: nothing, or a number over the column or under 得分. */
function earnedAbove(view: View, start: number, header: number, column: number): readonly Rational[] {
  const above: Rational[] = [zero];
  for (let other = 0; other < view.columnCount; other += 1) {
    if (other !== column && !isLabelledAbove(view, start, header, other)) continue;
    for (let row = start; row < header; row += 1) {
      const points = pointsAt(view, row, other);
      if (points !== null) above.push(points);
    }
  }
  return above;
}

/** The columns with the scores' own; no other header stands over it. */
function withScore(columns: Columns, score: number): Columns {
  const without = <S extends Span | null>(span: S): S =>
    span !== null && span.from < score && score <= span.to ? { ...span, to: score - 1 } : span;
  return {
    ...columns,
    target: without(columns.target),
    actual: without(columns.actual),
    weight: without(columns.weight),
    reason: without(columns.reason),
    unit: without(columns.unit),
    claimed: { from: score, to: score },
    loose: columns.loose.filter((column) => column !== score),
    last: Math.max(columns.last, score),
  };
}
