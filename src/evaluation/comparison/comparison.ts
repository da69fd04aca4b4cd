/**
 * What a form was compared with, as data: last year's form (spec section 12) and the approved goals (section 11). Part of a
 * form's result where a person chose something to compare it with.
 */
export interface FormComparison {
  readonly lastYear?: YearComparison;
  readonly approved?: GoalsComparison;
}

/**
 * What two rows were matched by. `code`: a project code that both names hold; `name`: the same name under the same levels;
 * `level`: the same name under other levels; `ambiguous`: one of several rows of that name; `similar`: names that are much
 * alike; `hand`: a person said so.
 */
export type MatchBasis = "code" | "name" | "level" | "ambiguous" | "similar" | "hand";

export interface RowMatch {
  readonly basis: MatchBasis;
  /** 0 to 1. */
  readonly confidence: number;
  /** Only of sure matches is anything found; the others are shown, and a person says. */
  readonly sure: boolean;
}

/** A form beside which another is held. */
export interface ComparedForm {
  /** "" where it stands on a sheet of the same workbook. */
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly year: number | null;
}

/** A row of the other form, as printed. */
export interface OtherRow {
  /** Tells the row among its form's, also when rows are inserted: what a person's correction names it by. */
  readonly key: string;
  readonly row: number;
  readonly path: readonly string[];
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
}

export interface YearComparison {
  readonly with: ComparedForm;
  /** The years of the two forms do not follow each other, or one of them is not printed. */
  readonly yearDoubted: boolean;
  /** One a row of this form, in its order. */
  readonly rows: readonly YearRow[];
  /** All rows of last year's form, in its order. */
  readonly others: readonly OtherRow[];
  /** Keys of last year's rows that no row of this year was matched with. */
  readonly gone: readonly string[];
}

export interface YearRow {
  readonly key: string;
  readonly row: number;
  /** Last year's row; null where the indicator is new. */
  readonly last: OtherRow | null;
  readonly match: RowMatch | null;
  /** Fractions of last year's amount for target and actual, points for the score; null where they cannot be compared. */
  readonly change: { readonly target: number | null; readonly actual: number | null; readonly score: number | null };
  /** This year's target is worse than what was done last year. */
  readonly below: boolean;
  /** Target and actual are last year's texts. */
  readonly copied: boolean;
  readonly suggestion: Suggestion | null;
}

/** A target for the next year, by what was done. */
export interface Suggestion {
  /** `≥1500人` */
  readonly target: string;
  /** `mean`: of both years; `last`: of last year, where this year's is not known. */
  readonly basis: "mean" | "last";
  readonly lastActual: string;
  readonly actual: string;
}

export type GoalsDifference = "name" | "target" | "weight" | "added" | "missing";

export interface GoalsComparison {
  readonly with: ComparedForm;
  /** One a row of this form, in its order. */
  readonly rows: readonly {
    readonly key: string;
    readonly row: number;
    readonly approved: OtherRow | null;
    readonly match: RowMatch | null;
  }[];
  readonly others: readonly OtherRow[];
  readonly gone: readonly string[];
  readonly differences: readonly {
    readonly what: GoalsDifference;
    /** Of this form; null where a row is missing in it. */
    readonly row: number | null;
    /** As approved, and as the form has it; "" where it has none. */
    readonly approved: string;
    readonly printed: string;
  }[];
}

/** From this confidence on a match is taken for sure. */
export const sureConfidence = 0.9;
