import { columnLetters } from "../../../../cells";
import type { Grid } from "../../../../form/grid";
import type { HandMapping } from "../../../../form/columns/handMapping";
import { columnWord } from "../../../../form/header/headerWords";
import type { ColumnRole } from "../../../../form/columns/vocabulary/vocabulary";

/** Roles a person can give to a column, in the order of a form. */
export const mappableRoles: readonly ColumnRole[] = [
  "level1",
  "level2",
  "level3",
  "target",
  "adjustedTarget",
  "sign",
  "unit",
  "actual",
  "weight",
  "claimed",
  "reason",
];

/** What a person has pointed out so far. Rows are the sheet's, from 1. */
export interface MappingDraft {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly roles: Readonly<Record<number, ColumnRole>>;
}

export interface MappedColumn {
  /** On the sheet, from 0. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly example: string;
}

const textAt = (grid: Grid, row: number, column: number): string =>
  (grid.texts[row - 1 - grid.row]?.[column - grid.column] ?? "").replace(/\s+/g, " ").trim();

/** The columns of a sheet with what stands in the header's row and below. */
export const mappedColumns = (grid: Grid, { headerRow, firstRow }: MappingDraft): readonly MappedColumn[] =>
  Array.from({ length: grid.texts[0]?.length ?? 0 }, (_, at) => {
    const column = grid.column + at;
    return {
      column,
      letter: columnLetters(column),
      header: textAt(grid, headerRow, column),
      example: textAt(grid, firstRow, column),
    };
  });

/** Rows in which a header is looked for. */
const headRows = 30;

/** The row to begin with where none looks like a header: the first of those with most texts, titles having but one. */
export function fullestRow({ row, values }: Grid): number {
  const filled = values
    .slice(0, headRows)
    .map((line) => line.filter((value) => typeof value === "string" && value.trim() !== "").length);
  return row + 1 + Math.max(filled.indexOf(Math.max(...filled)), 0);
}

/** A first guess: each column that reads like a header, the first of each role. */
export function guessedDraft(grid: Grid, headerRow: number): MappingDraft {
  const draft = { headerRow, firstRow: headerRow + 1, roles: {} };
  const roles: Record<number, ColumnRole> = {};
  for (const { column, header } of mappedColumns(grid, draft)) {
    const word = columnWord(header)?.role;
    const role = word === "name" ? "level3" : word;
    if (role !== undefined && mappableRoles.includes(role) && !Object.values(roles).includes(role))
      roles[column] = role;
  }
  return { ...draft, roles };
}

export const draftOf = ({ headerRow, firstRow, columns }: HandMapping): MappingDraft => ({
  headerRow: headerRow + 1,
  firstRow: firstRow + 1,
  roles: Object.fromEntries(
    (Object.entries(columns) as [ColumnRole, number][]).map(([role, column]) => [
      column,
      role === "name" ? "level3" : role,
    ]),
  ),
});

/** Another role for a column; null for none. */
export const withRole = (draft: MappingDraft, column: number, role: ColumnRole | null): MappingDraft => ({
  ...draft,
  roles: Object.fromEntries([
    ...Object.entries(draft.roles).filter(([one]) => Number(one) !== column),
    ...(role === null ? [] : [[column, role] as const]),
  ]),
});

export type MappingProblem = "needsName" | "needsOutcome" | "rowsWrong" | "twice";

/** The mapping, or what is missing; `role` is the one given twice. */
export function mappingOf({
  headerRow,
  firstRow,
  roles,
}: MappingDraft): HandMapping | { readonly problem: MappingProblem; readonly role?: ColumnRole } {
  const given = Object.values(roles);
  const role = given.find((one, at) => given.indexOf(one) !== at);
  if (role !== undefined) return { problem: "twice", role };
  if (!given.includes("level3") && !given.includes("level2")) return { problem: "needsName" };
  if (!given.includes("actual") && !given.includes("claimed")) return { problem: "needsOutcome" };
  if (!(headerRow >= 1 && firstRow > headerRow)) return { problem: "rowsWrong" };
  const columns = Object.fromEntries(Object.entries(roles).map(([column, one]) => [one, Number(column)]));
  return { headerRow: headerRow - 1, firstRow: firstRow - 1, columns };
}
