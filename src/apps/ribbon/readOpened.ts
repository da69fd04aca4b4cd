import type { GuardOptions } from "../../hosts/excel/guard";
import { HostFailure } from "../../hosts/excel/hostFailure";
import { readGrids } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import { noSettings, type SettingsJson, type WorkbookSettings } from "../../workflow/settings/workbookSettings";
import { openedWorkbook, type OpenedWorkbook } from "./openedWorkbook";

/**
 * Reads and evaluates the open workbook; two round trips. Merged areas are told from blanks: see `readGrids`.
 */
export async function readOpened(
  locale: Locale,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<OpenedWorkbook | HostFailure> {
  const read = await readGrids(false, options);
  if (read instanceof HostFailure) return read;
  return openedWorkbook(read, await settingsIn(read, locale), locale);
}

/** The schemas are fetched only for a workbook that carries settings: the first view of all others does without them. */
export async function settingsIn(json: SettingsJson, locale: Locale): Promise<WorkbookSettings> {
  if (json.profile === null && json.mapping === null && (json.lastYear ?? null) === null) return noSettings;
  const { readSettings } = await import(/* webpackChunkName: "schemas" */ "../../workflow/settings/readSettings");
  return readSettings(json, locale);
}
