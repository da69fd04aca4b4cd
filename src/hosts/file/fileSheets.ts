import type { Result } from "../../evaluation/result";
import { builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import type { Grid } from "../../form/grid";
import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import { column } from "../../summary/columns";
import { profilePrints } from "../../summary/profilePrint";
import { styles } from "../../summary/styles";
import { regenerated } from "../../summary/summaryOf";
import type { Locale } from "../../wording/locale";
import { earlierSummary } from "../../workflow/earlierSummary";
import { ourSummary, type OurSummary } from "../../workflow/ourSummary";
import { markJson, type MadeBy } from "../../workflow/parts/summaryMark";
import type { WorkbookProblem } from "./problem";
import type { Workbook } from "./workbook";

/** The sheets of a workbook, our summary told apart from the others. */
export interface FileSheets {
  readonly names: readonly string[];
  readonly ours: OurSummary;
  /** Every worksheet but our summary, and that. */
  readonly grids: readonly Grid[];
  readonly summary: Grid | null;
}

/** Reads all sheets; the problem where one cannot be read. */
export function readSheets(workbook: Workbook): FileSheets | WorkbookProblem {
  const names = workbook.sheets().map(({ name }) => name);
  const all = names.map((name) => workbook.grid(name)).filter((grid): grid is Grid => grid !== null);
  if (workbook.unreadable !== null) return workbook.unreadable;
  const ours = ourSummary(names, all, workbook.mark(), (name) => workbook.formulas(name));
  const isOurs = ({ sheet }: Grid): boolean => sheet === ours.name;
  return { names, ours, grids: all.filter((grid) => !isOurs(grid)), summary: all.find(isOurs) ?? null };
}

/** What people typed into the summary that is there, to be taken over. */
export const earlierOf = ({ ours, grids, summary }: FileSheets, saved: Profile | null) =>
  earlierSummary(ours, (name) => [...grids, summary].find((grid) => grid?.sheet === name) ?? null, saved);

/** By what a summary is written. */
export interface WrittenBy {
  readonly locale: Locale;
  /** The profile that the workbook carries, and the one that was asked for. */
  readonly saved: Profile | null;
  readonly asked?: Profile | null;
  /** What the written workbook says about how it was made. */
  readonly made?: MadeBy | null;
}

/** Writes the summary sheet of a result into its workbook. @returns null, or why it was not written */
export function writeSummary(
  workbook: Workbook,
  sheets: FileSheets,
  result: Result,
  earlier: ReturnType<typeof earlierOf>,
  { locale, saved, asked = null, made = null }: WrittenBy,
): WorkbookProblem | null {
  const known = [...builtinProfiles, ...[saved, asked].filter((one) => one !== null)];
  const options = {
    locale,
    profiles: profilePrints(known, locale),
    sheet: sheets.ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    live: liveScores(sourceCells(sheets.grids), { workbookProfile: saved, locale }),
  };
  const { sheet, written } = regenerated(result, options, earlier.typed);
  return workbook.writeSheet(sheet, styles, markJson({ columns: column, written, ...(made ? { made } : {}) }));
}
