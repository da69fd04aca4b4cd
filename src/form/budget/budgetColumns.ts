import { isFundsLabel, isTotalLabel } from "./budgetLabel";
import { budgetWord } from "../header/headerWords";
import { headerText } from "../header/headerText";
import { isNumberText } from "../../value/numbers";
import { bracketedUnit } from "../../value/unit";
import type { BudgetRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/** Where the amounts of a budget block stand, if its header is a row: 年初预算数 | 全年预算数 | 全年执行数 … */
export interface BudgetColumns {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<BudgetRole, number>;
  /** The units of columns that are headed in different ones: 全年预算数（万元） beside 全年执行数（元）. */
  readonly units?: ReadonlyMap<number, string>;
  /** The leftmost amount column. */
  readonly left: number;
}

/** Reads a row (and a second one that divides 预算数 into 年初 and 调整) as the header of a budget block. */
export function readBudgetColumns(view: View, row: number, end: number): BudgetColumns | null {
  const words = wordsIn(view, row);
  if (!words || words.size < 2) return null;
  const roles = new Set(words.values());
  const budgeted = roles.has("initial") || roles.has("adjusted") || roles.has("budget") || roles.has("received");
  if (!roles.has("spent") || !(budgeted || roles.has("rate"))) return null;
  const divided = row + 1 < end ? divide(view, row + 1, words) : null;
  const last = divided || (row + 1 < end && dividesAmounts(view, row + 1, words)) ? row + 1 : row;
  const placed = place(withoutLabels(view, last + 1, end, withoutSideLabel(divided ?? words)));
  if (!placed.has("spent")) return null;
  const units = unitsOf(view, row, last, placed);
  return {
    first: row,
    last,
    columns: placed,
    left: Math.min(...placed.values()),
    ...(new Set(units.values()).size > 1 ? { units } : {}),
  };
}

const amountRoles: readonly BudgetRole[] = ["initial", "adjusted", "change", "spent"];

/** The units that the headings of amounts print, by column. */
function unitsOf(
  view: View,
  first: number,
  last: number,
  placed: ReadonlyMap<BudgetRole, number>,
): ReadonlyMap<number, string> {
  const units = new Map<number, string>();
  for (const role of amountRoles) {
    const column = placed.get(role);
    if (column === undefined) continue;
    for (let row = last; row >= first && !units.has(column); row -= 1) {
      const unit = bracketedUnit(view.text(row, column));
      if (/元$/.test(unit)) units.set(column, unit);
    }
  }
  return units;
}

/** Leaves out 年度预算数（万元） over the labels: a column of words holds no amounts. */
function withoutLabels(view: View, from: number, end: number, words: Map<number, BudgetRole>): Map<number, BudgetRole> {
  const holdsLabels = (column: number) => {
    for (let row = from; row < Math.min(end, from + 3); row += 1) {
      const text = view.text(row, column);
      if (text !== "") return isTotalLabel(text) || isFundsLabel(text);
    }
    return false;
  };
  return new Map([...words].filter(([column, role]) => role === "reason" || !holdsLabels(column)));
}

/** 项目预算（万元） at the side, beside 预算安排: it heads no amounts. */
function withoutSideLabel(words: Map<number, BudgetRole>): Map<number, BudgetRole> {
  const [[column, role] = [0, null], ...others] = [...words];
  const isSide = role === "budget" && others.some(([, other]) => other === "budget" || other === "initial");
  return column === 0 && isSide ? new Map(others) : words;
}

/** Whether a row below the header only says what its amounts are divided into: 总额 | 财政拨款 | 其他资金. */
function dividesAmounts(view: View, row: number, words: ReadonlyMap<number, BudgetRole>): boolean {
  const left = Math.min(...words.keys());
  let divisions = 0;
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (column < left || isNumberText(text)) return false;
    divisions += 1;
  }
  return divisions > 1;
}

function wordsIn(view: View, row: number): Map<number, BudgetRole> | null {
  const words = new Map<number, BudgetRole>();
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (isNumberText(text)) return null;
    const word = budgetWord(text);
    if (word) words.set(column, word.role);
  }
  return words;
}

/** 年初 | 调整 below 预算数. */
function divide(view: View, row: number, above: Map<number, BudgetRole>): Map<number, BudgetRole> | null {
  const words = new Map(above);
  let parent: BudgetRole | null = null;
  let found = 0;
  for (let column = 0; column < view.columnCount; column += 1) {
    parent = above.get(column) ?? (view.text(row - 1, column) === "" ? parent : null);
    const text = view.text(row, column);
    if (text === "") continue;
    const role = subRole(parent, headerText(text)) ?? budgetWord(text)?.role ?? null;
    if (role === null) {
      if (isNumberText(text)) return null;
      continue;
    }
    words.set(column, role);
    found += 1;
  }
  return found >= 2 ? words : null;
}

function subRole(parent: BudgetRole | null, child: string): BudgetRole | null {
  if (parent !== "budget" && parent !== "adjusted" && parent !== "initial") return null;
  if (/^(?:年初|期初|原)(?:数|预算)?$/.test(child)) return "initial";
  if (/^(?:调整|调整后|全年|年中调整)(?:数|预算)?$/.test(child)) return "adjusted";
  return null;
}

/** One column a role; 预算数 alone is the year's, beside 调整预算数 it is the first one. 到位资金 counts where no 预算数 does. */
function place(words: ReadonlyMap<number, BudgetRole>): Map<BudgetRole, number> {
  const columns = new Map<BudgetRole, number>();
  for (const [column, role] of words) if (!columns.has(role)) columns.set(role, column);
  const received = columns.get("received");
  columns.delete("received");
  const budgeted = columns.has("initial") || columns.has("adjusted") || columns.has("budget");
  if (received !== undefined && !budgeted) columns.set("budget", received);
  const plain = columns.get("budget");
  if (plain !== undefined) {
    columns.delete("budget");
    if (!columns.has("adjusted")) columns.set("adjusted", plain);
    else if (!columns.has("initial")) columns.set("initial", plain);
  }
  return columns;
}
