import type { GuardOptions } from "../../hosts/excel/guard";
import { HostFailure } from "../../hosts/excel/hostFailure";
import { readGrids } from "../../hosts/excel/readGrids";
import type { Locale } from "../../wording/locale";
import { carriedSettings } from "./carriedSettings";
import { openedWorkbook, type OpenedWorkbook } from "./openedWorkbook";

/**
 * Reads and evaluates the open workbook; two round trips. Merged areas are told from blanks: see `readGrids`.
 * @param mayEvaluate what has to come first, since evaluating keeps the thread busy
 */
export async function readOpened(
  locale: Locale,
  options: Omit<GuardOptions, "kind"> = {},
  mayEvaluate: Promise<void> = Promise.resolve(),
): Promise<OpenedWorkbook | HostFailure> {
  const read = await readGrids(false, options);
  await mayEvaluate;
  return read instanceof HostFailure ? read : openedWorkbook(read, await carriedSettings(read, locale), locale);
}
