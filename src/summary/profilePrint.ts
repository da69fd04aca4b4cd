import type { Profile } from "../evaluation/rules/profile";
import type { Locale } from "../wording/locale";
import { profileHash } from "./profileHash";
import type { ProfilePrint } from "./summaryOptions";

/** Profiles as the sheet prints them, by id; a later one of the same id stands for an earlier. */
export const profilePrints = (profiles: readonly Profile[], locale: Locale): Readonly<Record<string, ProfilePrint>> =>
  Object.fromEntries(
    profiles.map((profile) => {
      const { id, name, version, basis, grades, totalCaps, useOfResults } = profile;
      const uses = Object.entries(useOfResults.uses).map(([grade, use]) => ({ grade, use }));
      const printed = { name: name[locale], version, hash: profileHash(profile), basis: basis[locale] };
      return [id, { ...printed, grades, totalCaps, uses }];
    }),
  );

/** A profile as a sheet names it, and whether it says that the workbook carried it then. */
export interface PrintedProfile {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly carried: boolean;
}

/** `…（national-2020，1.0.0，校验码 1a2b3c4d）`; the name before it may hold brackets of its own. */
const printed = /[（(]([^（）()，,]+)[，,]\s*([^（）()，,]+)[，,]\s*(?:校验码|check) ([0-9a-f]{8})[）)]$/;

/** @param text beside the label 评分规则 @returns null where it names no profile with its hash, as before version 0.2 */
export function printedProfile(text: string, carried: boolean): PrintedProfile | null {
  const [, id, version, hash] = printed.exec(text.trim()) ?? [];
  return id === undefined || version === undefined || hash === undefined ? null : { id, version, hash, carried };
}
