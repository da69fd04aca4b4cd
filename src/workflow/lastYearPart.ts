import * as v from "valibot";
import type { Grid } from "../form/grid";
import { comparisonOption, type Compared, type HandByForm, type OtherSheets } from "./comparedForms";
import type { WorkbookSettings } from "./settings/workbookSettings";

/** Where last year's forms or the approved goals are: sheets of the workbook itself, or another workbook's, kept as they were read. */
export type ComparedSource =
  | { readonly kind: "sheets"; readonly sheets: readonly string[] }
  | { readonly kind: "file"; readonly file: string; readonly grids: readonly Grid[] };

/** What a workbook carries about what its forms are held beside: the choice, and the matches that a person corrected. */
export interface LastYearPart {
  readonly lastYear: ComparedSource | null;
  readonly goals: ComparedSource | null;
  readonly hand: { readonly lastYear: HandByForm; readonly goals: HandByForm };
}

export const noLastYear: LastYearPart = { lastYear: null, goals: null, hand: { lastYear: {}, goals: {} } };

/** A workbook carries no more cells of another than this: the file is then to be chosen again. */
export const mostKeptCells = 40_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lines = <S extends v.GenericSchema>(cell: S) => v.array(v.array(cell));
const grid = v.object({
  sheet: v.string(),
  row: count,
  column: count,
  values: lines(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  texts: lines(v.string()),
  formats: lines(v.string()),
  merges: v.array(v.object({ row: count, column: count, rows: count, columns: count })),
});
const source = v.nullable(
  v.variant("kind", [
    v.object({ kind: v.literal("sheets"), sheets: v.array(v.string()) }),
    v.object({ kind: v.literal("file"), file: v.string(), grids: v.array(grid) }),
  ]),
);
const hand = v.record(v.string(), v.record(v.string(), v.nullable(v.string())));
const part = v.object({
  version: v.literal(1),
  lastYear: source,
  goals: source,
  hand: v.object({ lastYear: hand, goals: hand }),
});

export const lastYearJson = (saved: LastYearPart): string | null =>
  saved.lastYear === null && saved.goals === null ? null : JSON.stringify({ version: 1, ...saved });

/** @returns null where the part holds something else */
export function parseLastYear(json: string): LastYearPart | null {
  try {
    const parsed = v.safeParse(part, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** How many cells a choice would make a workbook carry. */
export const cellsOf = (grids: readonly Grid[]): number =>
  grids.reduce((all, { values }) => all + values.reduce((cells, line) => cells + line.length, 0), 0);

/** What the part says, by the workbook's own sheets; a sheet that is there no more is not compared with. */
export function comparedOf(
  { lastYear, goals, hand: corrected }: LastYearPart,
  grids: readonly Grid[],
): Compared | null {
  const sheetsOf = (of: ComparedSource | null): OtherSheets | null => {
    if (of === null) return null;
    if (of.kind === "file") return { file: of.file, grids: of.grids };
    const own = grids.filter(({ sheet }) => of.sheets.includes(sheet));
    return own.length === 0 ? null : { file: "", grids: own };
  };
  const [last, approved] = [sheetsOf(lastYear), sheetsOf(goals)];
  return last === null && approved === null ? null : { lastYear: last, goals: approved, hand: corrected };
}

/** What the part says as a setting of its workbook. */
export const besideOf =
  (saved: LastYearPart): NonNullable<WorkbookSettings["beside"]> =>
  (grids, by) => {
    const compared = comparedOf(saved, grids);
    return { grids: ownGrids(grids, compared), comparing: comparisonOption(compared, by) };
  };

/** The sheets that are this year's: without those that stand beside them as last year's or as the goals. */
export function ownGrids(grids: readonly Grid[], compared: Compared | null): readonly Grid[] {
  const beside = [compared?.lastYear, compared?.goals].flatMap((one) => (one?.file === "" ? one.grids : []));
  const names = new Set(beside.map(({ sheet }) => sheet));
  return names.size === 0 ? grids : grids.filter(({ sheet }) => !names.has(sheet));
}
