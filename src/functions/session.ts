import { builtinProfile, builtinProfiles, defaultProfile } from "../evaluation/rules/builtin/builtin";
import type { Profile } from "../evaluation/rules/profile";
import type { Locale } from "../wording/locale";

/**
 * What the functions go by besides their arguments. Made by whoever registers or calls them and looked at anew by every
 * call; nothing that is read sets it.
 */
export interface FunctionSession {
  /** The profile that the open workbook carries; null where it carries none. */
  readonly workbookProfile: Profile | null;
  /** The language of results and messages. */
  readonly locale: Locale;
}

/** Formulas outside any workbook. */
export const outsideWorkbook = (locale: Locale): FunctionSession => ({ workbookProfile: null, locale });

/** What a formula uses that names no profile: the workbook's own, else national-2020. */
export const profileInForce = ({ workbookProfile }: FunctionSession): Profile => workbookProfile ?? defaultProfile;

/** The workbook's own by its id, or a built-in; null where there is none of that id. */
export const profileNamed = ({ workbookProfile }: FunctionSession, id: string): Profile | null =>
  workbookProfile?.id === id ? workbookProfile : builtinProfile(id);

/** The ids that a formula may name. */
export const profileIds = ({ workbookProfile }: FunctionSession): readonly string[] => [
  ...new Set([...(workbookProfile === null ? [] : [workbookProfile.id]), ...builtinProfiles.map(({ id }) => id)]),
];
