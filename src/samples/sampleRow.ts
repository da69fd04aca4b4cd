/** What a cell of a sample holds; null where the form leaves it empty. */
export type SampleValue = string | number | null;

/** In place of a value that stands in the merged cell above (one score for several indicators). */
export const sameAsAbove = "↑";

/** One row of the indicator table, in the words of the form. */
export interface SampleIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: SampleValue;
  readonly actual: SampleValue;
  readonly weight: SampleValue;
  readonly claimed: SampleValue;
  readonly reason: string;
}

export type IndicatorField = keyof SampleIndicator;

/** One row of 预算执行情况. */
export interface SampleBudgetRow {
  readonly label: string;
  readonly initial: SampleValue;
  readonly adjusted: SampleValue;
  readonly spent: SampleValue;
  readonly weight: SampleValue;
  readonly rate: SampleValue;
  readonly claimed: SampleValue;
}

export type BudgetField = keyof SampleBudgetRow;
