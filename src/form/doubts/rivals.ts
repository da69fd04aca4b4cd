import { compare, type Rational } from "../../value/exact/rational";
import type { Columns } from "../columns/columns";
import type { Doubt } from "../form";
import type { HeadedColumn, HeaderBlock } from "../header/headerBlock";
import type { View } from "../view";
import { bodyRows, cellsOf, numbersOf, numberShare, type ColumnCells } from "./columnCells";
import { MOST, type Needed } from "./openColumns";

/** Of two headings with one meaning the first was taken: what became of the others. */
interface Rivals {
  /** The header with the roles that their cells tell; the same one where nothing is told. */
  readonly header: HeaderBlock;
  readonly doubts: readonly Doubt[];
}

const needed: readonly Needed[] = ["target", "actual", "weight", "claimed"];

/**
 * Columns whose headings mean the same (计划值 beside 目标值, 完成值 beside 实际值) and whose cells differ. Points that are never
 * above the other points, where nothing else is headed as score, are the claimed scores (权重 beside 分数); any other is a
 * doubt, since it competes for what a score is computed from.
 */
export function settleRivals(view: View, header: HeaderBlock, columns: Columns, to: number): Rivals {
  const doubts: Doubt[] = [];
  const scores: HeadedColumn[] = [];
  let rows: readonly number[] | null = null;
  for (const role of needed) {
    const own = columns[role];
    const chosen = header.columns.find(({ column }) => column === own?.from);
    if (own === null || chosen?.role !== role) continue;
    const rivals = header.columns.filter(
      (one) => one !== chosen && one.role === role && one.strength > 1 && one.column > columns.name.to,
    );
    for (const rival of rivals) {
      rows ??= bodyRows(view, header.last + 1, to, columns.name);
      const read = (column: number): ColumnCells => cellsOf(view, rows ?? [], { from: column, to: column });
      const [first, second] = [read(own.from), read(rival.column)];
      if (second.filled * 2 < rows.length || isSame(first, second)) continue;
      if (role === "weight" && columns.claimed === null && scores.length === 0 && isWithin(second, first)) {
        scores.push(rival);
        doubts.push(doubtAt(view, rival, "by-cells", "claimed"));
      } else doubts.push(doubtAt(view, rival, "rival", role));
    }
  }
  const [score] = scores;
  if (score === undefined) return { header, doubts };
  const headed = header.columns.map((one) => (one === score ? { ...one, role: "claimed" as const } : one));
  return { header: { ...header, columns: headed }, doubts };
}

/** Whether two columns say the same in every row in which both say something. */
function isSame(first: ColumnCells, second: ColumnCells): boolean {
  const [a, b] = [numbersOf(first), numbersOf(second)];
  return first.texts.every((text, row) => {
    const other = second.texts[row] ?? "";
    if (text === "" || other === "" || text === other) return true;
    const [one, two] = [a[row] ?? null, b[row] ?? null];
    return one !== null && two !== null && compare(one, two) === 0;
  });
}

/** Numbers right of the weights and never above them. */
function isWithin(scores: ColumnCells, weights: ColumnCells): boolean {
  if (scores.column < weights.column || numberShare(scores) < MOST) return false;
  const most: readonly (Rational | null)[] = numbersOf(weights);
  return numbersOf(scores).every((score, row) => {
    const weight = most[row] ?? null;
    return score === null || weight === null || compare(score, weight) <= 0;
  });
}

function doubtAt(view: View, headed: HeadedColumn, reason: "by-cells" | "rival", role: Needed): Doubt {
  const { row, column, text } = headed;
  const settled = reason === "by-cells";
  return { cell: view.address(row, column), row: view.sheetRow(row), text, kind: "column", settled, reason, role };
}
