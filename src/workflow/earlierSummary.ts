import type { Profile } from "../evaluation/rules/profile";
import type { Grid } from "../form/grid";
import { readSummary } from "../summary/readSummary";
import type { Remarks } from "../summary/remarks";
import { remarksOf } from "../summary/remarksOf";
import type { OurSummary } from "./ourSummary";
import { profileNotices, type SummaryNotice, unmarkedNotices } from "./summaryNotices";

/** What an earlier summary leaves to the next: what people typed on it, and what has to be said about it. */
export interface EarlierSummary {
  readonly remarks: Remarks | null;
  readonly notices: readonly SummaryNotice[];
}

/**
 * Reads the earlier summary of a workbook. One whose mark was lost is the person's and stays as it is, but what was typed
 * on it is read all the same where it is the only one, so that the new summary goes on from it.
 */
export function earlierSummary(
  ours: OurSummary,
  gridOf: (sheet: string) => Grid | null,
  saved: Profile | null,
): EarlierSummary {
  const [only, ...more] = ours.unmarked;
  const sheet = ours.name ?? (more.length === 0 ? only : undefined);
  const grid = sheet === undefined ? null : gridOf(sheet);
  const notices = unmarkedNotices(ours);
  if (grid === null) return { remarks: null, notices };
  const read = readSummary(grid, ours.mark?.columns);
  return { remarks: remarksOf(read), notices: [...notices, ...profileNotices(grid.sheet, read.profiles, saved)] };
}
