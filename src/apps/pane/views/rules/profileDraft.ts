import { builtinProfile } from "../../../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../../../evaluation/rules/profile";
import { checkProfile, isProfile, type ProfileProblem } from "../../../../evaluation/rules/schema";
import type { Locale } from "../../../../wording/locale";
import { fieldText, withFieldText } from "./fieldText";
import { fieldGroups, type ProfileField } from "./profileFields";

/** A problem of a field; `taken`: a built-in has this id. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ProfileProblem["code"] | "taken";
}

/** A profile being changed: what stands in the fields, and what is wrong with it. */
export interface ProfileDraft {
  readonly base: Profile;
  /** By path; what was not touched is the base's. */
  readonly texts: Readonly<Record<string, string>>;
  /** The profile, once nothing is wrong. */
  readonly checked: Profile | null;
  readonly problems: readonly FieldProblem[];
}

export const allFields = (profile: Profile): readonly ProfileField[] =>
  fieldGroups(profile).flatMap(({ fields }) => fields);

function checkedDraft(base: Profile, texts: ProfileDraft["texts"]): ProfileDraft {
  const data = allFields(base).reduce<unknown>((at, field) => {
    const text = texts[field.path];
    return text === undefined ? at : withFieldText(at, field, text);
  }, base);
  const checked = checkProfile(data);
  if (!isProfile(checked)) return { base, texts, checked: null, problems: checked };
  const taken = builtinProfile(checked.id) !== null;
  return taken
    ? { base, texts, checked: null, problems: [{ field: "id", code: "taken" }] }
    : { base, texts, checked, problems: [] };
}

/** A draft of a profile as it is: an own one to be changed, an imported one to be looked at. */
export const draftOf = (profile: Profile): ProfileDraft => checkedDraft(profile, {});

/** A draft of a copy, under a name and an id of its own. */
export const copiedDraft = (profile: Profile, name: string): ProfileDraft =>
  checkedDraft(profile, { name, id: `${profile.id}-own`.slice(0, 64), certainty: "own" });

export const changedDraft = ({ base, texts }: ProfileDraft, path: string, text: string): ProfileDraft =>
  checkedDraft(base, { ...texts, [path]: text });

export const draftText = ({ base, texts }: ProfileDraft, field: ProfileField, locale: Locale): string =>
  texts[field.path] ?? fieldText(base, field, locale);

/** The problems of a field and of what stands inside it. */
export const problemsOf = ({ problems }: ProfileDraft, path: string): readonly FieldProblem[] =>
  problems.filter(({ field }) => field === path || field.startsWith(`${path}.`));
