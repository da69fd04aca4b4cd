import type { BudgetRow, PrintedCell } from "../form";
import { carriesPoints, type BudgetBlock } from "./budgetBlock";
import { readBudgetColumns, type BudgetColumns } from "./budgetColumns";
import { isFundsLabel, isTotalLabel } from "./budgetLabel";
import { budgetHeading } from "./budgetHeading";
import { add, toDecimalText, toNumber } from "../../value/exact/rational";
import { holdsAmount, moneyOf, moneyUnitOf } from "../../value/money";
import { isNumberText } from "../../value/numbers";
import { topLevelParts } from "./budgetParts";
import { blanksOf } from "../rows/blanks";
import type { BudgetRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

interface Line extends BudgetRow {
  readonly row: number;
}

/**
 * A budget block whose header is a row, with the total below it and the rows that split it. Of several the one that
 * carries the points of execution, else the first that is no list of tasks with their money (年度主要任务).
 */
export function readBudgetTable(view: View, from: number, to: number): BudgetBlock | null {
  let best: BudgetBlock | null = null;
  let bestIsTasks = false;
  for (let row = from; row < to; row += 1) {
    const columns = readBudgetColumns(view, row, to);
    const block = columns ? readBlock(view, columns, to) : null;
    if (!columns || !block) continue;
    if (carriesPoints(block)) return block;
    const tasks = listsTasks(view, columns);
    if (best === null || (bestIsTasks && !tasks)) [best, bestIsTasks] = [block, tasks];
  }
  return best;
}

/** 任务名称 | 主要内容 | 预算数 | 执行数 */
function listsTasks(view: View, { first, last, left }: BudgetColumns): boolean {
  for (let row = first; row <= last; row += 1) {
    for (let column = 0; column < left; column += 1) {
      if (/任务|主要内容|工作内容|完成情况/.test(view.text(row, column))) return true;
    }
  }
  return false;
}

function readBlock(view: View, columns: BudgetColumns, to: number): BudgetBlock | null {
  const heading = budgetHeading(view, columns);
  const lines: Line[] = [];
  for (let row = columns.last + 1; row < to; row += 1) {
    const line = readLine(view, row, columns, heading.label);
    if (!line) break;
    lines.push(line);
  }
  const named = lines.find(({ label }) => isTotalLabel(label.text));
  const total =
    named ??
    lines.find((line) => scored(view, line, columns)) ??
    lines.find(({ label }) => /支出$/.test(label.text) && !/其中/.test(label.text)) ??
    lines[0];
  if (!total) return null;
  // 基金收入, 基金支出, 年末结余 stand side by side: none is the others' sum
  const divided = named !== undefined || total === lines[0] || lines.some(({ label }) => /^\s*其中/.test(label.text));
  const at = (role: BudgetRole) => filled(cellAt(view, total.row, columns, role));
  const spanOf = (role: BudgetRole) => {
    const column = columns.columns.get(role);
    return column === undefined ? null : { from: column, to: column };
  };
  return {
    total,
    rate: at("rate"),
    weight: at("weight"),
    claimed: at("claimed"),
    reason: filled(cellAt(view, total.row, columns, "reason"), true),
    heading: heading.points,
    ...blanksOf(
      view,
      total.row,
      { claimed: spanOf("claimed"), reason: spanOf("reason") },
      {
        claimed: cellAt(view, total.row, columns, "claimed"),
        reason: cellAt(view, total.row, columns, "reason"),
      },
    ),
    parts: divided ? topLevelParts(lines.filter((line) => line !== total && hasAmount(line))) : [],
    row: columns.first,
  };
}

/** One row of the block; null where the block has ended. */
function readLine(view: View, row: number, columns: BudgetColumns, block: PrintedCell | null): Line | null {
  const amount = (role: BudgetRole) => filled(cellAt(view, row, columns, role));
  const initial = amount("initial");
  const adjusted = amount("adjusted") ?? changed(initial, amount("change"));
  const spent = amount("spent");
  const own = labelOf(view, row, columns.left);
  const counted = initial ?? adjusted ?? spent ?? amount("rate") ?? amount("weight") ?? amount("claimed");
  if (own && !isFundsLabel(own.text) && !isTotalLabel(own.text) && !counted) return null;
  if (!own && !counted) return null;
  const label = own ?? block ?? counted;
  return label ? { row, label, initial, adjusted, spent } : null;
}

/** 年初预算数 and 调整数 without what they make: their sum, at the change's cell. */
function changed(initial: PrintedCell | null, change: PrintedCell | null): PrintedCell | null {
  if (initial === null || change === null) return null;
  const unit = moneyUnitOf(initial.text);
  const before = moneyOf(initial.value, initial.format, unit);
  const by = moneyOf(change.value, change.format, unit);
  if (before === null || by === null) return null;
  const sum = add(before, by);
  const text = toDecimalText(sum) + unit;
  return { ...change, value: unit === "" ? toNumber(sum) : text, text };
}

/** The text nearest to the amounts on their left. */
function labelOf(view: View, row: number, left: number): PrintedCell | null {
  for (let column = left - 1; column >= 0; column -= 1) {
    const cell = view.printed(row, column);
    if (cell && typeof cell.value === "string" && !isNumberText(cell.text)) return cell;
  }
  return null;
}

function cellAt(view: View, row: number, { columns }: BudgetColumns, role: BudgetRole): PrintedCell | null {
  const column = columns.get(role);
  return column === undefined ? null : view.printed(row, column);
}

/** Amounts and points only: a dash or a word is no amount. */
function filled(cell: PrintedCell | null, words = false): PrintedCell | null {
  if (!cell) return null;
  return words || holdsAmount(cell) ? cell : null;
}

function hasAmount({ initial, adjusted, spent }: BudgetRow): boolean {
  return initial !== null || adjusted !== null || spent !== null;
}

function scored(view: View, { row }: Line, columns: BudgetColumns): boolean {
  return (
    filled(cellAt(view, row, columns, "weight")) !== null || filled(cellAt(view, row, columns, "claimed")) !== null
  );
}
