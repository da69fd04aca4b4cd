import type { FormResult, IndicatorResult } from "../evaluation/result";
import type { Locale } from "../locales/locale";
import type { Remarks } from "./remarks";

/** A profile as the sheet prints it. */
export interface ProfilePrint {
  readonly name: string;
  readonly version: string;
  /** 文号; "" where it has none. */
  readonly basis: string;
  /** Lower bounds as shares of full, best first: `{ name: "优", from: 0.9 }`; the last begins at 0. */
  readonly grades: readonly GradeBound[];
}

export interface GradeBound {
  readonly name: string;
  readonly from: number;
}

/**
 * The formula that gives an indicator's score from its source cells, in English notation without "=".
 * @param weightCell the summary's own cell that holds the weight, `H31`
 * @returns null where no formula reproduces the score: then it stands as a value
 */
export type LiveScore = (form: FormResult, indicator: IndicatorResult, weightCell: string) => string | null;

export interface SummaryOptions {
  readonly locale: Locale;
  /** By profile id, as `FormResult.profile` names it. */
  readonly profiles: Readonly<Record<string, ProfilePrint>>;
  /** What people typed on the sheet that this one replaces. */
  readonly remarks?: Remarks;
  /** Scores as live formulas; as values where it is missing. */
  readonly live?: LiveScore;
}
