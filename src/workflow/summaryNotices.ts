import type { Profile } from "../evaluation/rules/profile";
import { profileHash } from "../summary/profileHash";
import type { PrintedProfile } from "../summary/profilePrint";
import type { SummaryNoticeCode } from "../wording/summaryNotices";
import type { OurSummary } from "./ourSummary";

/** Something about an earlier summary that a person has to be told, with what its text names. */
export interface SummaryNotice {
  readonly code: SummaryNoticeCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Sheets that look like a summary and are not ours: ours without its mark where no sheet has it, else copies. */
export function unmarkedNotices({ name, unmarked, target }: OurSummary): readonly SummaryNotice[] {
  if (unmarked.length === 0) return [];
  const sheets = unmarked.join("」「");
  return [{ code: name === null ? "summary-lost" : "summary-copy", values: { sheets, target } }];
}

/** Whether the profile by which a summary says it was scored is the one that the workbook carries now. */
export function profileNotices(
  sheet: string,
  printed: readonly PrintedProfile[],
  saved: Profile | null,
): readonly SummaryNotice[] {
  const hash = saved && profileHash(saved);
  const other = printed.find((profile) => profile.carried && profile.hash !== hash);
  if (!other) return [];
  const { id, version } = other;
  return [
    { code: saved === null ? "profile-lost" : "profile-changed", values: { sheet, id, version, hash: other.hash } },
  ];
}
