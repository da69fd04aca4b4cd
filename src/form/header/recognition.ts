import type { Form } from "../form";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";

/** What a sheet gave: its forms, or why there is none. */
export interface Recognition {
  readonly forms: readonly Form[];
  /** Null where a form was found. */
  readonly notAForm: NotAForm | null;
}

/** Why a sheet holds no form, so that a person can be told what was looked for and what came nearest. */
export interface NotAForm {
  readonly sheet: string;
  readonly cause: NotAFormCause;
  /** The columns a table must have: one that names indicators, and one that says what was done or scored. */
  readonly wanted: readonly ColumnRole[];
  /** The row that looked most like a header; null where none did. */
  readonly nearest: NearestRow | null;
}

/**
 * `empty`: nothing on the sheet; `summary`: a summary this product wrote, or a copy of one (told by `workflow/`);
 * `no-outcome`: indicators with targets but neither 实际完成值 nor 得分 (a declaration, a monitoring table); `no-target`:
 * scores without targets and actuals; `no-header`: no row heads an indicator table.
 */
export type NotAFormCause = "empty" | "summary" | "no-outcome" | "no-target" | "no-header";

export interface NearestRow {
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly found: readonly ColumnRole[];
  readonly missing: readonly ColumnRole[];
}
