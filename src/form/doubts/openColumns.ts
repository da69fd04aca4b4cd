import type { Columns, Span } from "../columns/columns";
import type { HeadedColumn } from "../header/headerBlock";
import { answerShare, numberShare, statedShare, type ColumnCells } from "./columnCells";

export type Needed = "target" | "actual" | "weight" | "claimed";

/** A column with what its cells say. */
export interface Candidate {
  readonly headed: HeadedColumn;
  readonly cells: ColumnCells;
}

export const MOST = 0.8;
export const MANY = 0.6;

/** What is known of the table that a column stands in. */
export interface Surroundings {
  readonly columns: Columns;
  readonly headed: readonly HeadedColumn[];
  /** How many rows its cells were read from. */
  readonly rows: number;
  /** The cells of a role by words, or by cells where words said nothing. */
  readonly cellsOf: (role: Needed, span: Span | null) => ColumnCells | null;
}

/** Whether an unknown column may hold what a score is computed from, so that no grade can be given without it. */
export function mayBeNeeded(candidate: Candidate, around: Surroundings): boolean {
  const { headed, cells } = candidate;
  const { columns } = around;
  if (cells.filled === 0 || headed.column <= columns.name.to) return false;
  const has = (role: Needed, span: Span | null): boolean => around.cellsOf(role, span) !== null;
  const hasTarget = has("target", columns.target ?? columns.adjustedTarget);
  const hasActual = has("actual", columns.actual);
  const numeric = numberShare(cells) >= MANY;
  if (!hasTarget || !hasActual) return true;
  if (numeric && !(has("weight", columns.weight) && has("claimed", columns.claimed))) return true;
  if (numeric) return isWeak("weight", around) || isWeak("claimed", around);
  return competes(candidate, around);
}

function isWeak(role: Needed, { headed }: Surroundings): boolean {
  const found = headed.filter((one) => one.role === role);
  return found.length > 0 && found.every(({ strength }) => strength === 1);
}

/** Between name and actual a short text may be the target's operator or unit; one that answers the target, another target. */
function competes({ headed, cells }: Candidate, around: Surroundings): boolean {
  const { target, adjustedTarget, actual } = around.columns;
  const goal = around.cellsOf("target", target ?? adjustedTarget);
  if (goal === null || !(target ?? adjustedTarget) || !actual) return false;
  const short = cells.texts.every((text) => text.length <= 6);
  if (headed.column < actual.from && short && cells.filled * 2 >= around.rows) return true;
  const rival = statedShare(cells) >= 1 / 3 && answerShare(goal, cells) >= MOST;
  return rival && (headed.column < actual.from || isWeak("actual", around) || isWeak("target", around));
}
