import { readFileSync } from "node:fs";
import { builtinProfile, builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import { isProfile, parseProfile, type ProfileProblem } from "../../evaluation/rules/schema";
import type { Locale } from "../../wording/locale";
import { profileProblems } from "../../wording/profileProblems";
import { Problem } from "./problem";

/** Every field that is wrong and why, in one line: tiers.0.low: 应在 0 到 1 之间. */
export const saidProblems = (problems: readonly ProfileProblem[], locale: Locale): string =>
  problems
    .map(({ field, code }) =>
      field === "" ? profileProblems[locale][code] : `${field}: ${profileProblems[locale][code]}`,
    )
    .join("; ");

/** The profile that `--profile` names: a built-in's id, or a file of JSON. */
export function profileOption(word: string, locale: Locale): Profile | Problem {
  const builtin = builtinProfile(word);
  if (builtin !== null) return builtin;
  if (!/\.json$/i.test(word) && !/[/\\]/.test(word)) {
    return new Problem("profile-unknown", { detail: word, known: builtinProfiles.map(({ id }) => id).join(", ") });
  }
  let json: string;
  try {
    json = readFileSync(word, "utf8");
  } catch {
    return new Problem("profile-missing", { detail: word });
  }
  const checked = parseProfile(json);
  return isProfile(checked)
    ? checked
    : new Problem("profile-wrong", { detail: `${word}: ${saidProblems(checked, locale)}` });
}
