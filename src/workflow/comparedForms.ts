import { scoreForm } from "../evaluation/scoring/score";
import type { Compare } from "../evaluation/evaluate";
import { compareGoals } from "../evaluation/comparison/compareGoals";
import { compareYears, type OtherForm } from "../evaluation/comparison/compareYears";
import { matchForms } from "../evaluation/comparison/matchForms";
import type { HandMatches } from "../evaluation/comparison/matchRows";
import { chooseForAll } from "../evaluation/rules/choose";
import type { Profile } from "../evaluation/rules/profile";
import { preparedRules } from "../evaluation/rules/rules";
import type { Form } from "../form/form";
import type { Grid } from "../form/grid";
import { recogniseGoals } from "../form/header/recogniseGoals";
import { compositeWords } from "../wording/compositeWords";
import type { Locale } from "../wording/locale";
import { recogniseSheet } from "./recogniseSheet";
import { mappingOf, noSettings, type WorkbookSettings } from "./settings/workbookSettings";

/** Sheets that a workbook's forms are held beside: another workbook, or sheets of the same. */
export interface OtherSheets {
  /** As the result names it; "" for sheets of the same workbook. */
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly settings?: WorkbookSettings;
}

/** What a person chose to hold the forms of a workbook beside. */
export interface Compared {
  readonly lastYear: OtherSheets | null;
  readonly goals: OtherSheets | null;
  /** Rows matched by hand, see `lastYearPart.ts`. */
  readonly hand?: { readonly lastYear: HandByForm; readonly goals: HandByForm };
}

/** Corrections by the form they are of, named by `formKey`. */
export type HandByForm = Readonly<Record<string, HandMatches>>;

/** Tells a form among those of its workbook: its sheet, and its number where a sheet holds several. */
export const formKeys = (forms: readonly Pick<Form, "sheet">[]): readonly string[] =>
  forms.map(({ sheet }, at) => {
    const before = forms.slice(0, at).filter((one) => one.sheet === sheet).length;
    return before === 0 ? sheet : `${sheet}#${before + 1}`;
  });

/** The forms on some sheets as last year's. */
export const formsOn = ({ grids, settings = noSettings }: OtherSheets): readonly Form[] =>
  grids.flatMap((grid) => recogniseSheet(grid, mappingOf(settings, grid.sheet)).forms);

/** The approved goals on some sheets. */
export const goalsOn = ({ grids }: OtherSheets): readonly Form[] => grids.flatMap((grid) => recogniseGoals(grid));

/** By which rules both are scored: those asked for or saved, else what fits this year's forms. */
export interface ComparedBy {
  readonly locale: Locale;
  readonly asked: Profile | null;
  readonly saved: Profile | null;
}

/**
 * Holds each form of a workbook beside last year's and beside its approved goals, whichever were chosen.
 * @param forms all of the workbook, since which belongs to which is told among all of them
 * @returns what compares one of them once it is scored
 */
export function comparing(compared: Compared, forms: readonly Form[], by: ComparedBy): Compare {
  const { profile } = chooseForAll(forms, by.asked, by.saved);
  const lastYear = beside(compared.lastYear, formsOn, forms, profile, by.locale);
  const goals = beside(compared.goals, goalsOn, forms, profile, by.locale);
  const keys = formKeys(forms);
  const { hand } = compared;
  return (scored) => {
    const at = forms.indexOf(scored.form);
    const key = keys[at] ?? "";
    const [last, approved] = [lastYear(at), goals(at)];
    if (last === null && approved === null) return null;
    return {
      ...(last === null ? {} : { lastYear: compareYears(scored, last, handOf(hand?.lastYear, key)) }),
      ...(approved === null ? {} : { approved: compareGoals(scored, approved, handOf(hand?.goals, key)) }),
    };
  };
}

/** The evaluation's option for what is held beside; null where nothing is. */
export const comparisonOption = (
  compared: Compared | null,
  by: ComparedBy,
): ((forms: readonly Form[]) => Compare) | null =>
  compared === null ? null : (forms) => comparing(compared, forms, by);

const handOf = (hand: HandByForm | undefined, key: string): HandMatches =>
  hand !== undefined && Object.hasOwn(hand, key) ? (hand[key] ?? {}) : {};

/** The other form of each, scored by this year's rules when it is asked for. */
function beside(
  other: OtherSheets | null,
  read: (other: OtherSheets) => readonly Form[],
  forms: readonly Form[],
  profile: Profile,
  locale: Locale,
): (at: number) => OtherForm | null {
  if (other === null) return () => null;
  const others = read(other);
  const matched = matchForms(forms, others);
  return (at) => {
    const form = others[matched[at] ?? -1];
    if (form === undefined) return null;
    const scored = scoreForm(form, preparedRules(profile), { locale, ...compositeWords[locale] });
    return { scored, file: other.file };
  };
}

/** The sheets whose forms are of the year before those of the others: what may be meant as last year's. */
export function lastYearSheets(forms: readonly Pick<Form, "sheet" | "year">[]): readonly string[] {
  const years = forms.flatMap(({ year }) => (year === null ? [] : [year]));
  const newest = Math.max(...years);
  if (!years.includes(newest - 1)) return [];
  const sheets = [...new Set(forms.map(({ sheet }) => sheet))];
  return sheets.filter((sheet) =>
    forms.every((form) => form.sheet !== sheet || (form.year !== null && form.year === newest - 1)),
  );
}
