import { isProfile, parseProfile, type ProfileProblem } from "../../evaluation/rules/schema";
import { parseMappings } from "../../form/columns/mappingSchema";
import { insertValues } from "../../wording/insertValues";
import type { Locale } from "../../wording/locale";
import { outcomes } from "../../wording/outcomes";
import { profileProblems } from "../../wording/profileProblems";
import type { Carried } from "./carried";

/** The fields of a profile that are wrong and why, in one line. */
export const problemsInWords = (problems: readonly ProfileProblem[], locale: Locale): string =>
  problems
    .map(({ field, code }) => [field, profileProblems[locale][code]].filter((part) => part !== "").join(" "))
    .join(locale === "zh-CN" ? "；" : "; ");

/** Reads the JSON that a workbook carries; what is not as it should be is left out and said. */
export function checkCarried(
  { profile, mapping }: { readonly profile: string | null; readonly mapping: string | null },
  locale: Locale,
): Carried {
  const texts = outcomes[locale];
  const checked = profile === null ? null : parseProfile(profile);
  const mappings = mapping === null ? {} : parseMappings(mapping);
  const broken = [
    ...(checked === null || isProfile(checked) ? [] : [[texts.profileWord, problemsInWords(checked, locale)] as const]),
    ...(mappings === null ? [[texts.mappingWord, profileProblems[locale].type] as const] : []),
  ];
  return {
    saved: checked !== null && isProfile(checked) ? checked : null,
    mappings: mappings ?? {},
    ignored: broken.map(([what, why]) => insertValues(texts.settingsBroken, { what, why })).join(" "),
  };
}
