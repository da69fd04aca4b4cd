import type { GuardOptions } from "../../hosts/excel/guard";
import { failureOf, HostFailure } from "../../hosts/excel/hostFailure";
import { readGrids } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import { noSettings, type SettingsJson, type WorkbookSettings } from "../../workflow/settings/workbookSettings";
import { fetchEvaluation } from "./fetchEvaluation";
import type { OpenedWorkbook } from "./openedWorkbook";

/**
 * Reads and evaluates the open workbook; two round trips. Merged areas are told from blanks: see `readGrids`.
 * @param mayEvaluate what has to come first, since evaluating keeps the thread busy
 */
export async function readOpened(
  locale: Locale,
  options: Omit<GuardOptions, "kind"> = {},
  mayEvaluate: Promise<void> = Promise.resolve(),
): Promise<OpenedWorkbook | HostFailure> {
  const fetched = fetchEvaluation().catch(failureOf);
  const read = await readGrids(false, options);
  await mayEvaluate;
  if (read instanceof HostFailure) return read;
  const settings = await settingsIn(read, locale);
  const evaluation = await fetched;
  return evaluation instanceof HostFailure ? evaluation : evaluation.openedWorkbook(read, settings, locale);
}

/** The schemas are fetched only for a workbook that carries settings: the first view of all others does without them. */
export async function settingsIn(json: SettingsJson, locale: Locale): Promise<WorkbookSettings> {
  if (json.profile === null && json.mapping === null) return noSettings;
  const { readSettings } = await import(/* webpackChunkName: "schemas" */ "../../workflow/settings/readSettings");
  return readSettings(json, locale);
}
