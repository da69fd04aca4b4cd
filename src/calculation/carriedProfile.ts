import type { Profile } from "../evaluation/rules/profile";
import { isProfile, parseProfile } from "../evaluation/rules/schema";

/** The scoring profile in the JSON that a workbook carries; null where there is none, or none that can be used. */
export function carriedProfile(json: string | null): Profile | null {
  const checked = json === null ? null : parseProfile(json);
  return checked !== null && isProfile(checked) ? checked : null;
}
