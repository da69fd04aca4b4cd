import type { BudgetRow, PrintedCell } from "../form";
import { carriesPoints, type BudgetBlock } from "./budgetBlock";
import { readBudgetColumns, type BudgetColumns } from "./budgetColumns";
import { isFundsLabel, isTotalLabel, totalStrength } from "./budgetLabel";
import { budgetHeading } from "./budgetHeading";
import { add, equal, toDecimalText, toNumber, zero } from "../../value/exact/rational";
import { holdsAmount, moneyOf, moneyUnitOf } from "../../value/money";
import { headerText } from "../header/headerText";
import { isNumberText } from "../../value/numbers";
import { plainText } from "../../value/plainText";
import { topLevelParts } from "./budgetParts";
import { blanksOf } from "../rows/blanks";
import type { BudgetRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/** A source of money: without a total above or below it such a row is one of several parts. */
const SOURCE = /^(?:中央|省|市|县|区|乡|镇|上级|本级|地方|其他|其它|自筹|财政专户|专户|单位|社会|银行|债券)/;

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
  const named =
    lines.find(({ label }) => totalStrength(label.text) === 3) ??
    lines.find(({ label }) => totalStrength(label.text) > 0);
  const total =
    named ??
    lines.find((line) => scored(view, line, columns)) ??
    lines.find(({ label }) => /支出$/.test(label.text) && !/其中/.test(label.text)) ??
    lines[0];
  if (!total) return null;
  // 中央资金, 省级资金 without the row that they make
  const isPart = named === undefined && lines.length > 1 && SOURCE.test(plainText(total.label.text));
  // 基金收入, 基金支出, 年末结余 stand side by side: none is the others' sum
  const divided =
    (!isPart && (named !== undefined || total === lines[0])) || lines.some(({ label }) => /^\s*其中/.test(label.text));
  const at = (role: BudgetRole) => filled(cellAt(view, total.row, columns, role));
  const spanOf = (role: BudgetRole) => {
    const column = columns.columns.get(role);
    return column === undefined ? null : { from: column, to: column };
  };
  return {
    total: wholeOf(view, total, columns),
    ...(isPart ? { untotalled: true as const } : {}),
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

/** 上年结转 | 本年预算 | 合计 | 支出: the column that is the sum of those left of it is the budget. */
function wholeOf(view: View, total: Line, { columns, left, last }: BudgetColumns): Line {
  const [budget, spent] = [columns.get("adjusted") ?? columns.get("initial"), columns.get("spent")];
  if (budget === undefined || spent === undefined) return total;
  const known = new Set(columns.values());
  let sum = zero;
  let summed = 0;
  const start = Math.min(left, firstAmount(view, total.row));
  for (let column = start; column < spent; column += 1) {
    const cell = filled(view.printed(total.row, column));
    const amount = cell && moneyOf(cell.value, cell.format, moneyUnitOf(cell.text));
    if (!cell || amount === null) continue;
    const headed = /^(?:预算|资金|年度|可用)*(?:合计|总计|小计)(?:数|金额)?$/.test(headerText(view.text(last, column)));
    if (headed && !known.has(column) && column > budget && summed > 1 && equal(sum, amount)) {
      return { ...total, adjusted: cell };
    }
    sum = add(sum, amount);
    summed += 1;
  }
  return total;
}

function firstAmount(view: View, row: number): number {
  let column = 0;
  while (column < view.columnCount && filled(view.printed(row, column)) === null) column += 1;
  return column;
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

function cellAt(view: View, row: number, { columns, units }: BudgetColumns, role: BudgetRole): PrintedCell | null {
  const column = columns.get(role);
  const cell = column === undefined ? null : view.printed(row, column);
  const unit = cell !== null && column !== undefined ? (units?.get(column) ?? "") : "";
  if (cell === null || unit === "" || moneyUnitOf(cell.text) !== "" || !holdsAmount(cell)) return cell;
  return { ...cell, value: `${String(cell.value)}${unit}`, text: cell.text + unit };
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
