import { partNamespaces } from "../../workflow/parts/partNamespaces";
import type { Profile } from "../../evaluation/rules/profile";
import { isProfile, parseProfile } from "../../evaluation/rules/schema";
import type { Locale } from "../../wording/locale";
import type { Workbook } from "../../hosts/file/workbook";
import { Problem } from "./problem";
import { saidProblems } from "./profileOption";

/** The profile that travels in the workbook; one that cannot be used is left out and noted. */
export function savedProfile(
  workbook: Workbook,
  locale: Locale,
): { readonly saved: Profile | null; readonly notes: readonly Problem[] } {
  const json = workbook.carried(partNamespaces.profile);
  if (json === null) return { saved: null, notes: [] };
  const checked = parseProfile(json);
  return isProfile(checked)
    ? { saved: checked, notes: [] }
    : { saved: null, notes: [new Problem("saved-profile-wrong", { detail: saidProblems(checked, locale) })] };
}
