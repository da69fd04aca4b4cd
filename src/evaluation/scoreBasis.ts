/** A cell of the form. */
export interface CellBasis {
  readonly cell: string;
}

/** The rate's parts; addresses on the form's sheet. */
export interface ExecutionBasis {
  /** The cell of what was spent, or of a printed rate. */
  readonly part: string;
  /** What it is a part of: the budget's cell, or the whole that a printed rate is a share of. */
  readonly whole: CellBasis | { readonly constant: 1 | "100%" };
  /** null where the weight is printed in no cell of its own. */
  readonly weight: string | null;
}

/** Which way is good, where the target's own cell does not say it: a cell of the form, or a word. */
export type DirectionBasis = CellBasis | { readonly word: "正向" | "反向" };

/** What one row's share of the weight came from. */
export interface RowBasis {
  /** The cells whose contents, put together, were read: the value's, and that of a unit in a column of its own. */
  readonly target: readonly string[];
  readonly actual: readonly string[];
  readonly direction: DirectionBasis | null;
  /** The cell of the row's own 评分标准, where it gave the score. */
  readonly standard?: string;
  /** The profile's rule for rows of its name, in words, where that gave the score. */
  readonly ruleOfName?: string;
}

/** The cells and constants that a score came from, as `PERF.SCORE` takes them; addresses on the form's sheet. */
export interface ScoreBasis {
  /** One row; several where they share one score, which is the mean of theirs. */
  readonly rows: readonly RowBasis[];
  /** null where the weight is inferred or shared out. */
  readonly weight: string | null;
  readonly claimed: string | null;
}
