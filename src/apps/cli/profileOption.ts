import { readFileSync } from "node:fs";
import { builtinProfile, builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import { isProfile, parseProfile } from "../../evaluation/rules/schema";
import type { Locale } from "../../wording/locale";
import { problemsInWords } from "../../workflow/settings/readSettings";
import { Problem } from "./problem";

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
    : new Problem("profile-wrong", { detail: `${word}: ${problemsInWords(checked, locale)}` });
}
