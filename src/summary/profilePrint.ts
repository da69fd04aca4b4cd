import type { Profile } from "../evaluation/rules/profile";
import type { Locale } from "../wording/locale";
import type { ProfilePrint } from "./summaryOptions";

/** Profiles as the sheet prints them, by id; a later one of the same id stands for an earlier. */
export const profilePrints = (profiles: readonly Profile[], locale: Locale): Readonly<Record<string, ProfilePrint>> =>
  Object.fromEntries(
    profiles.map(({ id, name, version, basis, grades }) => [
      id,
      { name: name[locale], version, basis: basis[locale], grades },
    ]),
  );
