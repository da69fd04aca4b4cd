import type { FormResult } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import type { WorkbookRead } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import {
  evaluateWorkbook,
  type Evaluated,
  type EvaluationOptions,
  type WorkbookEvaluation,
} from "../../workflow/evaluateWorkbook";
import type { WorkbookSettings } from "../../workflow/settings/workbookSettings";

/** The open workbook as the commands and the pane know it: what was read, and what came of it. */
export interface OpenedWorkbook extends Evaluated {
  readonly read: WorkbookRead;
  /** What it says about its own evaluation. */
  readonly settings: WorkbookSettings;
}

/** What is known of it before its findings are. */
export interface Glance {
  /** The form in front, its findings still to come; null where there is none. */
  readonly form: FormResult | null;
  /** The profile that the workbook carries. */
  readonly profile: Profile | null;
}

/** Which form is in front: that shown already if it stands on the sheet, else the sheet's first; -1 for none. */
export function formInFront(
  sheets: readonly string[],
  sheet: string,
  { ours }: Pick<WorkbookRead, "ours">,
  shown = -1,
): number {
  if (sheets[shown] === sheet) return shown;
  const here = sheets.indexOf(sheet);
  if (here >= 0) return here;
  // Nothing of a worksheet in front, or the summary, which is about all forms: the one last shown stays.
  const noneInFront = sheet === "" || ours.name === sheet;
  return noneInFront && sheets.length > 0 ? Math.min(Math.max(shown, 0), sheets.length - 1) : -1;
}

/** Begins to evaluate what was read; more as for `openedWorkbook`. */
export const evaluationOf = (
  { grids }: WorkbookRead,
  settings: WorkbookSettings,
  locale: Locale,
  more: Pick<EvaluationOptions, "aggregation"> = {},
): WorkbookEvaluation => evaluateWorkbook({ file: "", grids, settings }, { locale, ...more });

/**
 * Evaluates what was read by the settings that the workbook carries.
 * @param more for what shows forms of one kind together: the pane shows one form at a time and goes without
 */
export const openedWorkbook = (
  read: WorkbookRead,
  settings: WorkbookSettings,
  locale: Locale,
  more: Pick<EvaluationOptions, "aggregation"> = {},
): OpenedWorkbook => ({
  ...evaluationOf(read, settings, locale, more).whole(),
  settings,
  read,
});
