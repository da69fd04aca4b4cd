import type { Columns, Span } from "./columns";
import type { HeadedColumn, HeaderBlock } from "../header/headerBlock";
import { chooseName } from "../rows/chooseName";
import { settleCategory } from "../rows/settleCategory";
import type { ColumnRole } from "./vocabulary/vocabulary";
import { bracketedUnit } from "../../value/unit";
import type { View } from "../view";
import { chooseWeights } from "./weightColumns";

/** Gives each role its column: the surest wording, then the place that makes sense. */
export function assignColumns(view: View, found: HeaderBlock): Columns | null {
  const header = settleCategory(view, found);
  const headed = header.columns;
  const names = chooseName(view, header);
  if (!names) return null;
  const levels = [names.level1, names.level2, names.name];
  const first = Math.min(names.name.from, names.level1?.from ?? Infinity, names.level2?.from ?? Infinity);
  const body = headed.filter(({ column, role, strength }) => column >= first || (strength === 3 && !isSideRole(role)));
  const last = Math.max(...headed.map(({ column, width }) => column + width - 1));
  const span = spanIn(body, last);
  const best = (role: ColumnRole) => surest(body.filter((one) => one.role === role));
  const weights = body.filter(({ role }) => role === "weight" || role === "levelWeight");
  const { weight, level1Weight, level2Weight } = chooseWeights(view, header.last + 1, names, weights, surest);
  const claimed = best("claimed");
  const target = best("target");
  const actual = best("actual") ?? best("completion");
  const taken = new Set(body.map(({ column }) => column));
  const end = header.end ?? view.columnCount - 1;
  const columnsBetween = Array.from({ length: Math.max(0, end + 1 - first) }, (_, index) => first + index);
  const spanned = new Set(body.flatMap((one) => members(span(one))));
  return {
    ...names,
    target: spanOrNull(span, target),
    adjustedTarget: spanOrNull(span, best("adjustedTarget")),
    actual: spanOrNull(span, actual),
    weight: spanOrNull(span, weight),
    claimed: spanOrNull(span, claimed),
    reason: spanOrNull(span, best("reason") ?? best("remark")),
    note: best("reason") === null ? null : spanOrNull(span, best("remark")),
    unit: spanOrNull(span, best("unit")),
    standard: spanOrNull(span, best("standard") ?? best("definition")),
    signs: body.filter(({ role }) => role === "sign").map(span),
    ...unitsOfHeadings(target ?? best("adjustedTarget"), actual),
    level1Weight,
    level2Weight,
    side: Array.from({ length: first }, (_, column) => column).filter((column) => !taken.has(column)),
    loose: columnsBetween.filter((column) => !taken.has(column) && !spanned.has(column)),
    unknown: body.filter(({ role, column }) => role === null && !levels.some((one) => one?.from === column)),
    first,
    last,
  };
}

/** Nothing where neither heading prints a unit. */
function unitsOfHeadings(target: HeadedColumn | null, actual: HeadedColumn | null): Pick<Columns, "headedUnits"> {
  const headedUnits = { target: bracketedUnit(target?.text ?? ""), actual: bracketedUnit(actual?.text ?? "") };
  return headedUnits.target === "" && headedUnits.actual === "" ? {} : { headedUnits };
}

/** What a column left of the levels may be headed by and still only label the table's side. */
function isSideRole(role: ColumnRole | null): boolean {
  return role === null || role === "name" || role === "category" || role.startsWith("level");
}

/** The surest of several columns with one role; the leftmost among equals. */
function surest(candidates: readonly HeadedColumn[]): HeadedColumn | null {
  return candidates.reduce<HeadedColumn | null>(
    (best, one) => (best === null || one.strength > best.strength ? one : best),
    null,
  );
}

/** A header stands over its own column and the headless ones right of it. */
function spanIn(headed: readonly HeadedColumn[], last: number): (one: HeadedColumn) => Span {
  return ({ column }) => {
    const next = headed.find((other) => other.column > column)?.column ?? last + 1;
    return { from: column, to: Math.max(column, next - 1) };
  };
}

function spanOrNull(span: (one: HeadedColumn) => Span, one: HeadedColumn | null): Span | null {
  return one ? span(one) : null;
}

function members({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
