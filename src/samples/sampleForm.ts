import type { FormLayout } from "./formLayout";
import type { IndicatorField, SampleBudgetRow, SampleIndicator, SampleValue } from "./sampleRow";

/** A label and what stands beside it in the head of a form, with the columns that each takes. */
export type HeadPair = readonly [label: string, labelColumns: number, value: string, valueColumns: number];

export interface SampleGoal {
  readonly expected: string;
  /** null where the form has no column for it. */
  readonly reached: string | null;
}

/** A form as data: what is printed, in which layout. */
export interface SampleForm {
  readonly layout: FormLayout;
  readonly title: string;
  readonly subtitle: string;
  readonly head: readonly (readonly HeadPair[])[];
  readonly budget: readonly SampleBudgetRow[];
  /** Points of 预算执行情况 where its rate and score are formulas; null where they stand as printed. */
  readonly executionPoints: number | null;
  readonly goal: SampleGoal | null;
  readonly indicators: readonly SampleIndicator[];
  /** Fields of a row that were not published: marked by their style. */
  readonly illustrative: (indicator: SampleIndicator) => readonly IndicatorField[];
  /** As printed, as formulas over the rows, or no such row. */
  readonly total: { readonly weight: SampleValue; readonly claimed: SampleValue } | "sum" | null;
  readonly notes: readonly string[];
}
