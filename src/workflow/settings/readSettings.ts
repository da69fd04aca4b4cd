import { isProfile, parseProfile, type ProfileProblem } from "../../evaluation/rules/schema";
import { parseMappings } from "../../form/columns/mappingSchema";
import { insertValues } from "../../wording/insertValues";
import { comparisonTexts } from "../../wording/comparisonTexts";
import type { Locale } from "../../wording/locale";
import { outcomes } from "../../wording/outcomes";
import { profileProblems } from "../../wording/profileProblems";
import { besideOf, parseLastYear } from "../lastYearPart";
import type { SettingsJson, UnusableSetting, WorkbookSettings } from "./workbookSettings";

/** The fields of a profile that are wrong and why, in one line: tiers.0.low 应在 0 到 1 之间. */
export const problemsInWords = (problems: readonly ProfileProblem[], locale: Locale): string =>
  problems
    .map(({ field, code }) => [field, profileProblems[locale][code]].filter((part) => part !== "").join(" "))
    .join(locale === "zh-CN" ? "；" : "; ");

/** Checks the parts that a workbook carries; what cannot be used is left out, and said in the words of every way in. */
export function readSettings({ profile, mapping, lastYear = null }: SettingsJson, locale: Locale): WorkbookSettings {
  const texts = outcomes[locale];
  const left = (part: keyof SettingsJson, what: string, why: string): UnusableSetting => ({
    part,
    said: insertValues(texts.settingsBroken, { what, why }),
  });
  const checked = profile === null ? null : parseProfile(profile);
  const usable = checked === null || isProfile(checked) ? checked : null;
  const mappings = mapping === null ? {} : parseMappings(mapping);
  const held = lastYear === null ? null : parseLastYear(lastYear);
  return {
    profile: usable,
    mappings: mappings ?? {},
    ...(held === null ? {} : { beside: besideOf(held) }),
    unusable: [
      ...(checked === null || isProfile(checked)
        ? []
        : [left("profile", texts.profileWord, problemsInWords(checked, locale))]),
      ...(mappings === null ? [left("mapping", texts.mappingWord, profileProblems[locale].type)] : []),
      ...(lastYear !== null && held === null
        ? [left("lastYear", comparisonTexts[locale].part, profileProblems[locale].type)]
        : []),
    ],
  };
}
