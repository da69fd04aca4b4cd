import { fetchFinder, finderIsHere } from "../../evaluation/findings/finder";
import type { GuardOptions } from "../../hosts/excel/guard";
import { HostFailure } from "../../hosts/excel/hostFailure";
import { readGrids, type WorkbookRead } from "../../hosts/excel/readGrids";
import { readMerges, withMergesOf } from "../../hosts/excel/readMerges";
import type { Locale } from "../../wording/locale";
import { noSettings, type SettingsJson, type WorkbookSettings } from "../../workflow/settings/workbookSettings";
import { evaluationOf, formInFront, openedWorkbook, type Glance, type OpenedWorkbook } from "./openedWorkbook";

export interface ReadOptions extends Omit<GuardOptions, "kind"> {
  /** Told what is known before the findings, where what looks for them is still to be fetched; fetched once it is done. */
  readonly onGlance?: (glance: Glance) => Promise<void>;
  /** What was read last, whose merged areas hold where the same cells are filled; without it they are read anew. */
  readonly before?: WorkbookRead | null;
  /** Whether merged areas are asked for at once: whoever changes the sheet next empties the undo history anyway. */
  readonly withMerges?: boolean;
}

/**
 * Reads and evaluates the open workbook; two round trips. Merged areas are told from blanks, since the host empties the undo
 * history when it is asked for them; a third asks for those of sheets that leave something in doubt without.
 */
export async function readOpened(
  locale: Locale,
  { onGlance, before = null, withMerges = false, ...options }: ReadOptions = {},
): Promise<OpenedWorkbook | HostFailure> {
  const plain = await readGrids(withMerges, options);
  if (plain instanceof HostFailure) return plain;
  const settings = await settingsIn(plain, locale);
  const read = { ...plain, grids: withMergesOf(plain.grids, before?.grids ?? []) };
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
  const opened: OpenedWorkbook = { ...evaluation.whole(), settings, read };
  const doubted = new Set(opened.result.forms.flatMap(({ sheet, doubts }) => (doubts.length > 0 ? [sheet] : [])));
  const leaning = read.grids.filter(({ sheet, mergesUnread }) => mergesUnread === true && doubted.has(sheet));
  if (leaning.length === 0) return opened;
  const merged = await readMerges(leaning, options);
  const grids = read.grids.map((grid) => merged.find(({ sheet }) => sheet === grid.sheet) ?? grid);
  return openedWorkbook({ ...read, grids }, settings, locale);
}

/** The schemas are fetched only for a workbook that carries settings: the first view of all others does without them. */
export async function settingsIn(json: SettingsJson, locale: Locale): Promise<WorkbookSettings> {
  if (json.profile === null && json.mapping === null && (json.lastYear ?? null) === null) return noSettings;
  const { readSettings } = await import(/* webpackChunkName: "schemas" */ "../../workflow/settings/readSettings");
  return readSettings(json, locale);
}
