import type { WorkbookRead } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import { evaluateWorkbook, type Evaluated, type EvaluationOptions } from "../../workflow/evaluateWorkbook";
import type { WorkbookSettings } from "../../workflow/settings/workbookSettings";

/** The open workbook as the commands and the pane know it: what was read, and what came of it. */
export interface OpenedWorkbook extends Evaluated {
  readonly read: WorkbookRead;
  /** What it says about its own evaluation. */
  readonly settings: WorkbookSettings;
}

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
  ...evaluateWorkbook({ file: "", grids: read.grids, settings }, { locale, ...more }).whole(),
  settings,
  read,
});
