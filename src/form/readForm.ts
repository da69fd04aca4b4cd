import type { ExecutionBlock, Form, IndicatorRow, TotalRow } from "./form";
import { BodyReader } from "./rows/bodyReader";
import { carriesPoints, type BudgetBlock } from "./budget/budgetBlock";
import { readBudgetPairs } from "./budget/budgetPairs";
import { readBudgetTable } from "./budget/budgetTable";
import { budgetDoubts } from "./doubts/budgetDoubts";
import { mergeDoubts } from "./doubts/mergeDoubts";
import { executionOf } from "./budget/execution";
import { pointsOf } from "../value/numbers";
import { compare, equal, fraction, integer, multiply, subtract, toNumber, total } from "../value/exact/rational";
import { measures, type FormParts } from "./formParts";
import { fieldsOfTitle, readHeadFields } from "./head/headFields";
import { Headings } from "./rows/headings";
import { readHeadTotal } from "./head/headTotal";
import { kindOf } from "./head/kind";
import { moneyUnitOf } from "../value/money";
import { readMoneyUnit } from "./budget/moneyUnit";
import { readTitle } from "./head/title";
import type { View } from "./view";
import { readNotes } from "./head/notes";
import { readYear, readYears } from "./head/year";

/** How many rows at the end of a form may hold its budget block. */
const FOOT = 30;

/** Reads one form whose tables are known: its head, its budget, its indicators, what stands below. */
export function readForm(view: View, parts: FormParts): Form {
  const { start, end, tables } = parts;
  const [first] = tables;
  const headEnd = first.headerFirst;
  const title = readTitle(view, start, headEnd);
  const fields = readHeadFields(view, start, headEnd);
  const titled = fieldsOfTitle(title);
  const budget = findBudget(view, start, headEnd, end, tables.at(-1)?.from ?? headEnd);
  const headings = new Headings();
  const reader = new BodyReader(view, headings, budget !== null && carriesPoints(budget));
  // a budget block below the table is none of its rows
  const below = (from: number): number => (budget !== null && budget.row > from ? budget.row - 1 : Infinity);
  for (const table of tables) reader.read({ ...table, to: Math.min(table.to, below(table.from)) });
  const body = reader.finish();
  const execution = executionOf(budget, body.execution, headings);
  const { grid } = view;
  return {
    sheet: grid.sheet,
    range: view.range(start, 0, end, rightmost(view, parts)),
    title: title || grid.sheet,
    kind: kindOf(title, grid.sheet, fields),
    year: readYear(title, grid.sheet, view, start, headEnd),
    years: readYears(title, view, start, headEnd),
    department: fields.department || titled.department,
    project: fields.project || titled.project,
    moneyUnit: readMoneyUnit(view, start, headEnd, budget?.row ?? headEnd) || statedUnit(execution),
    execution,
    headings: headings.list,
    indicators: inPoints(withGoals(body.indicators), execution),
    total: totalOf(body.total, readHeadTotal(view, start, headEnd)),
    columns: {
      target: tables.some(({ columns }) => columns.target !== null || columns.adjustedTarget !== null),
      actual: tables.some(({ columns }) => columns.actual !== null),
      weight: tables.some(({ columns }) => columns.weight !== null),
      claimed: tables.some(({ columns }) => columns.claimed !== null),
      reason: tables.some(({ columns }) => columns.reason !== null),
    },
    ...(tables.some(({ columns }) => measures(columns)) ? {} : { scorecard: true }),
    sharedReason: body.sharedReason,
    notes: readNotes(
      view,
      start,
      end,
      tables.map(({ headerFirst, from }) => ({ first: headerFirst, last: from - 1 })),
      body.indicators.map(({ row }) => view.rowAt(row - 1)),
    ),
    leftovers: body.leftovers,
    unread: body.unread,
    doubts: [
      ...tables.flatMap(({ doubts }) => doubts),
      ...budgetDoubts(view, start, headEnd, budget),
      ...mergeDoubts(view, tables, body),
    ],
  };
}

/** Above the table, or, in the few forms that put it last, below. */
function findBudget(view: View, start: number, headEnd: number, end: number, body: number): BudgetBlock | null {
  return (
    readBudgetTable(view, start, headEnd) ??
    readBudgetPairs(view, start, headEnd) ??
    readBudgetTable(view, Math.max(body, end - FOOT), end + 1)
  );
}

/** The unit that the amounts themselves state, where no heading does: the first one's. */
function statedUnit(execution: ExecutionBlock | null): string {
  const amounts = [execution?.adjusted, execution?.initial, execution?.spent];
  return amounts.map((cell) => moneyUnitOf(cell?.text ?? "")).find((unit) => unit !== "") ?? "";
}

/** A goal is named only where a form has several. */
function withGoals(indicators: readonly IndicatorRow[]): readonly IndicatorRow[] {
  if (indicators.every(({ goal }) => goal === "")) return indicators;
  if (new Set(indicators.map(({ goal }) => goal)).size > 1) return indicators;
  return indicators.map((indicator) => ({ ...indicator, goal: "" }));
}

const hundredth = fraction(1, 100);

/**
 * Weights written as shares of one (0.4, 0.3, 0.3) beside scores in points are percents: 0.4 is 40%. They are where they
 * add up to 1, or to what execution leaves of it, and a score is above its weight.
 */
function inPoints(indicators: readonly IndicatorRow[], execution: ExecutionBlock | null): readonly IndicatorRow[] {
  const weights = indicators.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const amounts = weights.map(({ value, format }) => pointsOf(value, format));
  const whole = total(amounts);
  if (weights.length < 2 || whole === null || amounts.some((one) => one === null || compare(one, integer(1)) >= 0))
    return indicators;
  const printed = execution?.weight ? pointsOf(execution.weight.value, execution.weight.format) : null;
  const share = printed !== null && compare(printed, integer(1)) > 0 ? multiply(printed, hundredth) : printed;
  const left = subtract(integer(1), share ?? integer(0));
  if (!equal(whole, integer(1)) && !equal(whole, left)) return indicators;
  const scores = indicators.map(({ claimed }) => (claimed === null ? null : pointsOf(claimed.value, claimed.format)));
  const above = scores.some((score) => score !== null && compare(score, integer(1)) > 0);
  if (!above && scores.some((score) => score !== null)) return indicators;
  return indicators.map((row) => {
    const points = row.weight === null ? null : pointsOf(row.weight.value, row.weight.format);
    return row.weight === null || points === null
      ? row
      : { ...row, weight: { ...row.weight, value: toNumber(points), format: "0%" } };
  });
}

/** The foot's total; the head's where the foot prints no score. */
function totalOf(foot: TotalRow | null, head: TotalRow | null): TotalRow | null {
  if (!foot || !head || foot.claimed) return foot ?? head;
  return { ...foot, claimed: head.claimed };
}

function rightmost(view: View, { start, tables }: FormParts): number {
  let right = Math.max(...tables.map(({ columns }) => columns.last));
  for (let row = start; row < tables[0].headerFirst; row += 1) {
    for (let column = view.columnCount - 1; column > right; column -= 1) {
      if (view.text(row, column) !== "") right = column;
    }
  }
  return Math.min(right, view.columnCount - 1);
}
