import type { Profile } from "../evaluation/rules/profile";
import type { Grid } from "../form/grid";
import { readSummary } from "../summary/readSummary";
import type { Remarks } from "../summary/remarks";
import { remarksOf } from "../summary/remarksOf";
import { type TypedCell, typedCells } from "../summary/typedCells";
import type { OurSummary } from "./ourSummary";
import { profileNotices, type SummaryNotice, unmarkedNotices } from "./summaryNotices";

/** What an earlier summary leaves to the next: what people typed on it, and what has to be said about it. */
export interface EarlierSummary {
  readonly remarks: Remarks | null;
  /** What they typed outside the remarks; none where the sheet does not tell what was written. */
  readonly typed: readonly TypedCell[];
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
  if (grid === null) return { remarks: null, typed: [], notices };
  const read = readSummary(grid, ours.mark?.columns);
  const { written } = ours.mark ?? {};
  const typed = written === undefined ? [] : typedCells(grid, written, read.told);
  return {
    remarks: remarksOf(read),
    typed,
    notices: [...notices, ...profileNotices(grid.sheet, read.profiles, saved)],
  };
}
