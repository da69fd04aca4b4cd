import {
  add,
  equal,
  fromNumber,
  integer,
  parseDecimal,
  subtract,
  toDecimalText,
  total,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { Form } from "../../form/form";
import { pointsIn, weightIn } from "../scoring/printed";
import { dimensionOf, headingName } from "../scoring/item";
import { defaultProfile } from "./builtin/builtin";
import { hubeiProject2020 } from "./builtin/hubeiProject2020";
import { national2020 } from "./builtin/national2020";
import { sichuanProject2023 } from "./builtin/sichuanProject2023";
import { wuhanDepartment2020 } from "./builtin/wuhanDepartment2020";
import { placeIn, placeOfCode, type Place } from "./places";
import type { Profile } from "./profile";

/** Why a profile applies, with what says so. */
export type ProfileWhy =
  | { readonly by: "asked" | "workbook" | "unsure" | "differ" }
  | { readonly by: "place"; readonly place: Place }
  /** The place has rules of its own, but the printed points are not theirs. */
  | { readonly by: "contradicted"; readonly place: Place; readonly local: Profile }
  | { readonly by: "points"; readonly execution: string };

export interface ChosenProfile {
  readonly profile: Profile;
  readonly reason: "asked" | "workbook" | "fit";
  readonly why: ProfileWhy;
}

/** Chosen by themselves are only these; every other when it is asked for or saved. `of`: the province whose rules they are. */
const local: readonly { readonly profile: Profile; readonly of: string; readonly byPoints: boolean }[] = [
  { profile: hubeiProject2020, of: "湖北", byPoints: true },
  { profile: wuhanDepartment2020, of: "湖北", byPoints: true },
  // its points are the national ones: they tell nothing
  { profile: sichuanProject2023, of: "四川", byPoints: false },
];

/**
 * Which profile applies: the one asked for, else the one saved in the workbook, else by a place named in title, unit or
 * number of the form unless the printed weights contradict it, then by weights and dimensions; unsure: the national one.
 * Spec section 4.
 */
export function chooseProfile(form: Form, asked: Profile | null, saved: Profile | null): ChosenProfile {
  return chooseForAll([form], asked, saved);
}

/** One profile for all forms of a workbook: what they agree on; where they do not, the national one. */
export function chooseForAll(forms: readonly Form[], asked: Profile | null, saved: Profile | null): ChosenProfile {
  if (asked !== null) return { profile: asked, reason: "asked", why: { by: "asked" } };
  if (saved !== null) return { profile: saved, reason: "workbook", why: { by: "workbook" } };
  const choices = forms.map(fitting);
  const sure = choices.filter(({ why }) => why.by !== "unsure");
  const [first] = sure;
  if (first === undefined) return choices[0] ?? unsure;
  const counts = new Map<Profile, number>();
  for (const { profile } of sure) counts.set(profile, (counts.get(profile) ?? 0) + 1);
  const provinces = new Set(
    [...counts.keys()].map((profile) => local.find((one) => one.profile === profile)?.of ?? ""),
  );
  // departments and projects of one province: the more frequent
  if (provinces.size > 1) return { profile: defaultProfile, reason: "fit", why: { by: "differ" } };
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [first.profile];
  return sure.find(({ profile }) => profile === most) ?? first;
}

const unsure: ChosenProfile = { profile: defaultProfile, reason: "fit", why: { by: "unsure" } };

function fitting(form: Form): ChosenProfile {
  const place = placeOf(form);
  const rules = local.find(({ profile, of }) => of === place?.province && profile.kind === form.kind)?.profile;
  if (place !== null && rules !== undefined) {
    if (!contradicts(form, rules)) return { profile: rules, reason: "fit", why: { by: "place", place } };
    return { profile: defaultProfile, reason: "fit", why: { by: "contradicted", place, local: rules } };
  }
  const weights = level1Weights(form);
  const execution = executionPoints(form);
  // a form without points tells nothing apart
  if (weights.size === 0 && execution === null) return unsure;
  let best = defaultProfile;
  let most = fit(form, weights, national2020);
  for (const { profile, of, byPoints } of local) {
    // the rules of another province never
    if (!byPoints || (place !== null && place.province !== of)) continue;
    const points = fit(form, weights, profile);
    if (points > most) [best, most] = [profile, points];
  }
  if (most <= 0) return unsure;
  const shown = execution === null ? "" : toDecimalText(execution, 2);
  return { profile: best, reason: "fit", why: { by: "points", execution: shown } };
}

/** Title first, then whose form it is, then the project's number; one that names two provinces tells nothing. */
const placeOf = ({ title, department, project }: Form): Place | null =>
  placeIn(title) ?? placeIn(department) ?? placeOfCode(project) ?? placeOfCode(title);

/** Whether execution, or what the table's printed weights leave for it, has other points than the profile gives it. */
function contradicts(form: Form, profile: Profile): boolean {
  const usual = fromNumber(profile.dimensions.find(({ key }) => key === "execution")?.weight ?? 0) ?? zero;
  const own = executionPoints(form);
  if (own !== null) return !equal(own, usual);
  const printed = form.indicators.map(({ weight }) => weightIn(weight));
  const sum = printed.every((weight) => weight === null) ? null : total(printed);
  return (
    sum !== null &&
    equal(sum, integer(100)) &&
    form.execution === null &&
    !equal(subtract(integer(100), usual), integer(90))
  );
}

/** Execution tells provinces apart best, then the kind, then the points of each dimension. */
function fit(form: Form, level1: ReadonlyMap<string, Rational>, profile: Profile): number {
  if (profile.kind !== "any" && profile.kind !== form.kind) return -1;
  const weights = dimensionWeights(level1, profile);
  let points = 0;
  for (const { key, weight } of profile.dimensions) {
    const own = key === "execution" ? executionPoints(form) : weights.get(key);
    const usual = fromNumber(weight);
    if (own && usual && equal(own, usual) && weight > 0) points += key === "execution" ? 8 : 2;
    else if (key === "execution" && own) points -= 8;
  }
  // a kind alone is no sign of a province's own rules
  return points <= 0 ? 0 : points + (profile.kind === form.kind ? 1 : 0);
}

function executionPoints({ execution }: Form): Rational | null {
  if (execution === null) return null;
  return (
    pointsIn(execution.weight) ??
    parseDecimal(execution.heading?.points ?? "") ??
    // 20 points claimed at a full rate are 20 points
    pointsIn(execution.claimed)
  );
}

/** The points printed (or else claimed) under each level 1 heading. */
function level1Weights(form: Form): ReadonlyMap<string, Rational> {
  const sums = new Map<string, Rational>();
  for (const { level1, weight, claimed } of form.indicators) {
    const points = pointsIn(weight) ?? pointsIn(claimed);
    if (points !== null) sums.set(level1, add(sums.get(level1) ?? zero, points));
  }
  return sums;
}

function dimensionWeights(level1: ReadonlyMap<string, Rational>, profile: Profile): ReadonlyMap<string, Rational> {
  const sums = new Map<string, Rational>();
  for (const [heading, points] of level1) {
    const key = dimensionOf(headingName(heading), profile)?.key;
    if (key !== undefined) sums.set(key, add(sums.get(key) ?? zero, points));
  }
  return sums;
}
