import type { Aggregation } from "../evaluation/aggregate/aggregation";
import { finder } from "../evaluation/findings/finder";
import { evaluateBy, type Compare, type EvaluatedForm } from "../evaluation/evaluate";
import { isProvisional, type FormResult, type Result } from "../evaluation/result";
import type { ScorePlaces } from "../evaluation/scorePlaces";
import { chooseForAll, type ChosenProfile } from "../evaluation/rules/choose";
import type { Profile } from "../evaluation/rules/profile";
import type { Form } from "../form/form";
import type { Grid } from "../form/grid";
import { yearOfFile } from "../form/head/year";
import type { NotAForm } from "../form/header/recognition";
import type { Locale } from "../wording/locale";
import { recogniseSheet } from "./recogniseSheet";
import { mappingOf, type WorkbookSettings } from "./settings/workbookSettings";

/** A workbook as it was read, by whichever host. */
export interface WorkbookContents {
  /** As the result names it; "" for an open workbook. */
  readonly file: string;
  readonly grids: readonly Grid[];
  /** What it says about its own evaluation. */
  readonly settings: WorkbookSettings;
}

export interface EvaluationOptions {
  readonly locale: Locale;
  /** The profile asked for, before the saved one. */
  readonly asked?: Profile | null;
  /** The only sheet to look at. */
  readonly sheet?: string | null;
  /** Takes in every form, for what shows forms of one kind together; without it nothing is aggregated. */
  readonly aggregation?: Aggregation | null;
  /** Holds the forms beside others, once all are known; what the workbook carries where it is missing. */
  readonly comparing?: ((forms: readonly Form[]) => Compare) | null;
}

/** A workbook evaluated: the result, and for each sheet without a form what was looked for. */
export interface Evaluated {
  readonly result: Result;
  readonly notForms: readonly NotAForm[];
  /** Where the scores of each of the result's forms go. */
  readonly places: readonly ScorePlaces[];
}

/** An evaluation under way. Each form is recognised and scored once, however often it is asked for. */
export interface WorkbookEvaluation extends Iterable<FormResult> {
  /**
   * The result of one form without its findings, before the rest: the sooner its total is told.
   * @param choose takes the forms' sheets; -1 for none
   */
  readonly glance: (choose: (sheets: readonly string[]) => number) => FormResult | null;
  /** Goes on to the end. */
  readonly whole: () => Evaluated;
}

interface Prepared {
  readonly forms: readonly Form[];
  readonly chosen: ChosenProfile;
  readonly compare: Compare | null;
}

/**
 * The one way from a workbook to its results: pane, ribbon and command line go it. Results stream as they are iterated;
 * a form is let go as soon as it is evaluated, since workbooks may hold thousands.
 */
export function evaluateWorkbook(contents: WorkbookContents, options: EvaluationOptions): WorkbookEvaluation {
  const { file, settings } = contents;
  const { locale, asked = null, sheet = null, aggregation = null } = options;
  // what is asked for goes before what the workbook carries
  const { grids, comparing } =
    options.comparing === undefined && settings.beside !== undefined
      ? settings.beside(contents.grids, { locale, asked, saved: settings.profile })
      : { grids: contents.grids, comparing: options.comparing ?? null };
  const results: FormResult[] = [];
  const versions = new Set<string>();
  const notForms: NotAForm[] = [];
  const places: ScorePlaces[] = [];
  const fileYear = yearOfFile(file);
  let settingsOfFindings: Profile["findings"];
  let prepared: Prepared | null = null;

  function* evaluated(): Generator<EvaluatedForm> {
    const given = asked ?? settings.profile;
    if (given !== null && comparing === null && prepared === null) {
      const chosen = chooseForAll([], asked, settings.profile);
      for (const form of recognised()) yield evaluateBy(form, chosen, locale);
      return;
    }
    const { forms, chosen, compare } = prepare();
    for (const form of forms) yield evaluateBy(form, chosen, locale, compare);
  }

  /** One workbook, one profile: all its forms are looked at before the first is scored. */
  function prepare(): Prepared {
    if (prepared !== null) return prepared;
    const forms = [...recognised()];
    const chosen = chooseForAll(forms, asked, settings.profile);
    prepared = { forms, chosen, compare: comparing?.(forms) ?? null };
    return prepared;
  }

  function* recognised(): Generator<Form> {
    for (const grid of grids) {
      if (sheet !== null && grid.sheet !== sheet) continue;
      const { forms, notAForm } = recogniseSheet(grid, mappingOf(settings, grid.sheet));
      if (notAForm !== null) notForms.push(notAForm);
      yield* fileYear === null ? forms : forms.map((form) => ({ ...form, fileYear }));
    }
  }

  const rest = evaluated();
  function goOn(): boolean {
    const { done, value } = rest.next();
    if (done === true) return false;
    aggregation?.take(value.scored, results.length);
    settingsOfFindings = value.scored.rules.profile.findings;
    versions.add(value.version);
    results.push(value.result);
    places.push(value.places);
    return true;
  }

  return {
    *[Symbol.iterator]() {
      for (let at = 0; at < results.length || goOn(); at++) {
        const result = results[at];
        if (result !== undefined) yield result;
      }
    },
    glance: (choose) => {
      const { forms, chosen, compare } = prepare();
      const form = forms[choose(forms.map(({ sheet: name }) => name))];
      return form === undefined ? null : evaluateBy(form, chosen, locale, compare, false).result;
    },
    whole: () => {
      while (goOn());
      // of forms that are provisional no aggregate is graded
      const isOpen = (at: number): boolean => results[at] !== undefined && isProvisional(results[at]);
      const aggregated = (aggregation?.results(locale) ?? []).map((one) =>
        one.forms.some(isOpen) ? { ...one, grade: "" } : one,
      );
      const department = aggregation?.ofDepartment(locale, isOpen) ?? null;
      return {
        result: {
          file,
          profileVersion: [...versions].join(","),
          // what forms have from each other is known only once all are there
          forms: finder().withCopies(results, settingsOfFindings ?? {}, locale),
          ...(aggregated.length === 0 ? {} : { aggregated }),
          ...(department === null ? {} : { department }),
        },
        notForms,
        places,
      };
    },
  };
}
