import type { IndicatorField, SampleBudgetRow, SampleIndicator, SampleValue } from "../../src/samples/sampleRow";

/** Level 1, level 2, name, target, actual, weight, claimed, reason: as a table is read aloud. */
export type PublishedRow = readonly [
  level1: string,
  level2: string,
  name: string,
  target: SampleValue,
  actual: SampleValue,
  weight: SampleValue,
  claimed: SampleValue,
  reason?: string,
];

/** A published table's rows; "" for a level means the one above. */
export function publishedRows(rows: readonly PublishedRow[]): readonly SampleIndicator[] {
  const read: SampleIndicator[] = [];
  for (const [level1, level2, name, target, actual, weight, claimed, reason = ""] of rows) {
    const before = read.at(-1);
    read.push({
      level1: level1 || (before?.level1 ?? ""),
      level2: level2 || (before?.level2 ?? ""),
      name,
      target,
      actual,
      weight,
      claimed,
      reason,
    });
  }
  return read;
}

/** Label, initial, adjusted, spent, weight, rate, claimed. */
export const budgetRow = (
  label: string,
  initial: SampleValue,
  adjusted: SampleValue,
  spent: SampleValue,
  weight: SampleValue = null,
  rate: SampleValue = null,
  claimed: SampleValue = null,
): SampleBudgetRow => ({ label, initial, adjusted, spent, weight, rate, claimed });

/** Everything in it was published. */
export const nothingIllustrative = (): readonly IndicatorField[] => [];

/** Words of a publication that were not carried over. */
export const leftOut = "（从略）";
