import type { IndicatorRow } from "../form";
import type { Columns } from "../columns/columns";

/** Whether a row could have a target or an actual, says neither, and has points: those of the rows below it. */
function isWhole(row: IndicatorRow): boolean {
  const { target, adjustedTarget, actual, weight, claimed } = row;
  return target === null && adjustedTarget === null && actual === null && (weight !== null || claimed !== null);
}

/** Whether a row says what was to be done or was done, and has no points of its own. */
function isPart({ target, adjustedTarget, actual, weight, claimed }: IndicatorRow): boolean {
  return weight === null && claimed === null && (target ?? adjustedTarget ?? actual) !== null;
}

const sameLevels = (one: IndicatorRow, other: IndicatorRow): boolean =>
  one.level1 === other.level1 && one.level2 === other.level2 && one.goal === other.goal;

/** Whether the row after this one, if it has no points of its own, is a part of a row with points above it. */
export const awaitsParts = (row: IndicatorRow, awaited: boolean): boolean => isWhole(row) || (awaited && isPart(row));

/**
 * Finds the indicators of a table that earn their points by the rows below them: ★补助各类粮食作物种植面积 with 10
 * points and no target, 小麦 and 玉米 below it with targets and no points. Rows are told apart by which of their cells
 * are filled, never by a word such as 其中.
 * @param from the first indicator of the table @returns the places of each whole and its parts
 */
export function findWholes(
  indicators: readonly IndicatorRow[],
  from: number,
  { target, actual }: Pick<Columns, "target" | "actual">,
): readonly (readonly number[])[] {
  if (target === null && actual === null) return [];
  const found: number[][] = [];
  for (let place = from; place < indicators.length; place += 1) {
    const row = indicators[place];
    if (row === undefined || !isWhole(row)) continue;
    const members = [place];
    for (let next = place + 1; next < indicators.length; next += 1) {
      const part = indicators[next];
      if (part === undefined || !isPart(part) || !sameLevels(row, part)) break;
      members.push(next);
    }
    if (members.length > 1) found.push(members);
    place += members.length - 1;
  }
  return found;
}
