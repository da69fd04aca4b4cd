import { builtinProfile, builtinProfiles, defaultProfile } from "../evaluation/rules/builtin/builtin";
import type { Profile } from "../evaluation/rules/profile";
import { rulesOf, type Rules } from "../evaluation/rules/rules";

let saved: Profile | null = null;
const prepared = new WeakMap<Profile, Rules>();

/**
 * Tells the functions which profile the open workbook carries, once it is read or saved; null where it carries none.
 * Cells are not recalculated by this: whoever calls it asks the host to.
 */
export function setWorkbookProfile(profile: Profile | null): void {
  saved = profile;
}

/** What a formula uses that names no profile: the workbook's own, else national-2020. */
export const currentProfile = (): Profile => saved ?? defaultProfile;

/** The workbook's own by its id, or a built-in; null where there is none of that id. */
export const profileOf = (id: string): Profile | null => (saved?.id === id ? saved : builtinProfile(id));

export const profileIds = (): readonly string[] => [
  ...new Set([...(saved === null ? [] : [saved.id]), ...builtinProfiles.map(({ id }) => id)]),
];

/** A profile made ready for scoring, once. */
export function preparedRules(profile: Profile): Rules {
  const known = prepared.get(profile);
  if (known) return known;
  const rules = rulesOf(profile);
  prepared.set(profile, rules);
  return rules;
}
