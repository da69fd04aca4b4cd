import type { Profile } from "../../../../evaluation/rules/profile";
import type { Locale } from "../../../../wording/locale";
import { ruleNames } from "../../../../wording/ruleNames";
import { fieldText } from "./fieldText";
import { fieldGroups, type ProfileField } from "./profileFields";

export interface Difference {
  readonly rule: string;
  readonly one: string;
  readonly other: string;
}

/** A rule's value as people read it. */
function shown(profile: Profile, field: ProfileField, locale: Locale): string {
  const text = fieldText(profile, field, locale);
  const name = field.choices.find(([value]) => value === text)?.[1];
  if (name !== undefined) return ruleNames[locale][name];
  return text !== "" && (field.kind === "percent" || field.kind === "optionalPercent") ? `${text}%` : text || "—";
}

export const labelOf = ({ label }: ProfileField, locale: Locale): string =>
  "own" in label ? label.own[locale] : ruleNames[locale][label.rule];

/** The rules in which two profiles differ; names, ids and versions are not compared. */
export const differences = (one: Profile, other: Profile, locale: Locale): readonly Difference[] =>
  fieldGroups(one)
    .filter(({ title }) => title !== "general")
    .flatMap(({ fields }) => fields)
    .map((field) => ({
      rule: labelOf(field, locale),
      one: shown(one, field, locale),
      other: shown(other, field, locale),
    }))
    .filter((row) => row.one !== row.other);

/** What a profile comes to at a glance: its points, its tiers, its caps where it has any. */
export function gist(profile: Profile, locale: Locale): readonly (readonly [name: string, value: string])[] {
  const names = ruleNames[locale];
  const percent = (share: number): string => String(Number((share * 100).toFixed(6)));
  const points = profile.dimensions.filter(({ weight }) => weight > 0);
  const caps = profile.totalCaps.map(({ below, most }) => `${percent(below)}% → ${most}`);
  return [
    [names.dimensions, points.map(({ name, weight }) => `${name[locale]} ${weight}`).join(" · ")],
    [names.tiers, profile.tiers.map(({ low, high }) => `${percent(high)}–${percent(low)}%`).join(" · ")],
    ...(caps.length === 0 ? [] : [[names.caps, caps.join(" · ")] as const]),
  ];
}
