import type { ExecutionResult, FormResult, IndicatorResult } from "../evaluation/result";
import type { UseCode } from "../evaluation/rules/profile";
import type { Locale } from "../wording/locale";
import type { Remarks } from "./remarks";

/** A profile as the sheet prints it. */
export interface ProfilePrint {
  readonly name: string;
  readonly version: string;
  /** Tells it from another of the same id and version; printed so that a profile lost from the workbook is noticed. */
  readonly hash: string;
  /** 文号; "" where it has none. */
  readonly basis: string;
  /** Lower bounds as shares of full, best first: `{ name: "优", from: 0.9 }`; the last begins at 0. */
  readonly grades: readonly GradeBound[];
  /** What the total may be at most below an execution rate; missing where nothing is known of it. */
  readonly totalCaps?: readonly { readonly below: number; readonly most: number }[];
  /** What each grade leads to; nothing where the profile does not say. */
  readonly uses?: readonly GradeUse[];
}

export interface GradeUse {
  readonly grade: string;
  readonly use: UseCode;
}

export interface GradeBound {
  readonly name: string;
  readonly from: number;
}

/** A score as a formula over the form's own cells. */
export interface LiveFormula {
  /** In English notation without "=". */
  readonly formula: string;
  /** The cell of the hand score, where the formula only refers to it; null where it is the rule that is calculated. */
  readonly handScore: string | null;
}

/** Formulas that give the scores of a form; null where none does: then the score stands as a value. */
export interface LiveScores {
  /** @param weightCell the summary's own cell that holds the weight, `H31` */
  readonly indicator: (form: FormResult, indicator: IndicatorResult, weightCell: string) => LiveFormula | null;
  readonly execution: (form: FormResult, execution: ExecutionResult, weightCell: string) => LiveFormula | null;
  /**
   * What says that a form was changed since: blank while its cells are what they were.
   * @param said what it says then @returns null where it cannot be told
   */
  readonly changed: (form: FormResult, said: string) => string | null;
}

export interface SummaryOptions {
  /** The name of the sheet that is written; the usual one where it is missing. */
  readonly sheet?: string;
  readonly locale: Locale;
  /** By profile id, as `FormResult.profile` names it. */
  readonly profiles: Readonly<Record<string, ProfilePrint>>;
  /** What people typed on the sheet that this one replaces. */
  readonly remarks?: Remarks;
  /** Scores as live formulas; as values where it is missing. */
  readonly live?: LiveScores;
}
