import { fetchFinder, finderIsHere } from "../../evaluation/findings/finder";
import type { GuardOptions } from "../../hosts/excel/guard";
import { HostFailure } from "../../hosts/excel/hostFailure";
import { readGrids } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import { noSettings, type SettingsJson, type WorkbookSettings } from "../../workflow/settings/workbookSettings";
import { evaluationOf, formInFront, type Glance, type OpenedWorkbook } from "./openedWorkbook";

export interface ReadOptions extends Omit<GuardOptions, "kind"> {
  /** Told what is known before the findings, where what looks for them is still to be fetched; fetched once it is done. */
  readonly onGlance?: (glance: Glance) => Promise<void>;
}

/**
 * Reads and evaluates the open workbook; two round trips. Merged areas are told from blanks: see `readGrids`.
 */
export async function readOpened(
  locale: Locale,
  { onGlance, ...options }: ReadOptions = {},
): Promise<OpenedWorkbook | HostFailure> {
  const read = await readGrids(false, options);
  if (read instanceof HostFailure) return read;
  const settings = await settingsIn(read, locale);
  const evaluation = evaluationOf(read, settings, locale);
  if (!finderIsHere()) {
    if (onGlance !== undefined) {
      const form = evaluation.glance((sheets) => formInFront(sheets, read.activeSheet, read));
      await onGlance({ form, profile: settings.profile });
    }
    try {
      await fetchFinder();
    } catch {
      return new HostFailure("offline");
    }
  }
  return { ...evaluation.whole(), settings, read };
}

/** The schemas are fetched only for a workbook that carries settings: the first view of all others does without them. */
export async function settingsIn(json: SettingsJson, locale: Locale): Promise<WorkbookSettings> {
  if (json.profile === null && json.mapping === null && (json.lastYear ?? null) === null) return noSettings;
  const { readSettings } = await import(/* webpackChunkName: "schemas" */ "../../workflow/settings/readSettings");
  return readSettings(json, locale);
}
