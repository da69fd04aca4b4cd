import { builtinProfiles } from "../evaluation/rules/builtin/builtin";
import type { Profile } from "../evaluation/rules/profile";
import type { Locale } from "../locales/locale";
import type { ProfilePrint } from "./summaryOptions";

/** The built-in profiles and those given, as the sheet prints them. */
export const profilePrints = (
  locale: Locale,
  further: readonly (Profile | null)[] = [],
): Readonly<Record<string, ProfilePrint>> =>
  Object.fromEntries(
    [...builtinProfiles, ...further.filter((profile) => profile !== null)].map((profile) => [
      profile.id,
      { name: profile.name[locale], version: profile.version, basis: profile.basis[locale], grades: profile.grades },
    ]),
  );
