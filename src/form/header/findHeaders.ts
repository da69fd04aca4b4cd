import { readHeaderBlock, type HeaderBlock } from "./headerBlock";
import { readHeaderRow } from "./headerRow";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

/** The header rows of the tables on a sheet, and the row that came nearest where there is none. */
export interface FoundHeaders {
  readonly headers: readonly HeaderBlock[];
  readonly nearest: NearestHeader | null;
}

export interface NearestHeader {
  readonly row: number;
  readonly roles: readonly ColumnRole[];
}

const DEEPEST = 3;

/**
 * Every header of an indicator table, top to bottom: found by what its words mean, wherever it stands.
 * @param isWanted by the roles of its columns; a self-evaluation's where it is left out
 */
export function findHeaders(view: View, isWanted = isIndicatorHeader): FoundHeaders {
  const headers: HeaderBlock[] = [];
  let nearest: NearestHeader | null = null;
  for (let row = 0; row < view.rowCount; row += 1) {
    const block = blockAt(view, row);
    if (!block) continue;
    const roles = rolesOf(block);
    if (isWanted(roles)) {
      headers.push(block);
      row = block.last;
    } else if (headers.length === 0 && nameRole(roles) && roles.length > (nearest?.roles.length ?? 0)) {
      nearest = { row, roles };
    }
  }
  return { headers, nearest };
}

/** Columns that tables of other kinds have as well. */
const uncounted: ReadonlySet<ColumnRole> = new Set(["ignored", "levelWeight", "standard", "definition"]);

/** A header names indicators, says what was done or scored, and has at least three kinds of columns. */
export function isIndicatorHeader(roles: readonly ColumnRole[]): boolean {
  const outcome = roles.includes("actual") || roles.includes("claimed") || roles.includes("completion");
  const kinds = roles.filter((role) => !uncounted.has(role));
  return nameRole(roles) && outcome && kinds.length >= 3;
}

/** A header of goals names indicators and their targets, and says nothing of what was done or scored. */
export function isGoalsHeader(roles: readonly ColumnRole[]): boolean {
  const outcome = roles.includes("actual") || roles.includes("claimed") || roles.includes("completion");
  return nameRole(roles) && !outcome && (roles.includes("target") || roles.includes("adjustedTarget"));
}

function nameRole(roles: readonly ColumnRole[]): boolean {
  return roles.some((role) => role === "name" || role.startsWith("level"));
}

/** The kinds of columns that a header names, each once. */
export function rolesOf(block: HeaderBlock): ColumnRole[] {
  return [...new Set(block.columns.flatMap(({ role }) => (role ? [role] : [])))];
}

function blockAt(view: View, row: number): HeaderBlock | null {
  const top = readHeaderRow(view, row, true);
  if (!top || top.roles.length < 2 || top.roles.length * 2 < top.filled) return null;
  let last = row;
  while (last - row + 1 < DEEPEST && last + 1 < view.rowCount && isSubHeader(view, row, last)) last += 1;
  return readHeaderBlock(view, row, last);
}

/** Whether the next row carries the header on: headers only, and not the same headers once more. */
function isSubHeader(view: View, first: number, last: number): boolean {
  const next = readHeaderRow(view, last + 1, false);
  if (!next || next.filled === 0) return false;
  const above = readHeaderBlock(view, first, last);
  const together = readHeaderBlock(view, first, last + 1);
  const own = together.columns.filter(({ row }) => row === last + 1);
  const meant = own.filter(({ role }) => role !== null).length;
  if (meant === 0 || meant * 5 < next.filled * 4) return false;
  const repeated = own.filter((column) =>
    above.columns.some((other) => other.column === column.column && other.text === column.text),
  ).length;
  return repeated * 2 < own.length;
}
