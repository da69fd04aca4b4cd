import Decimal from "decimal.js";

/** Target, actual and weight as numbers: what is left of a row once it has been read. */
export type Bare = readonly [target: string, actual: string, weight: string];

/** As many rows of plain numbers as a form holds indicators. */
export const bareRows = (count: number): readonly Bare[] =>
  Array.from({ length: count }, (_, n) => [`${4754 + (n % 97)}`, `${4000 + (n % 900)}.5`, "5"]);

/**
 * The yardstick: what decimal.js takes for nothing but the scores, weight × min(1, actual ÷ target) rounded half up to two
 * places, and their sum. No reading, no explanation, no finding.
 */
export function bareScores(rows: readonly Bare[]): Decimal {
  let total = new Decimal(0);
  for (const [target, actual, weight] of rows) {
    const ratio = Decimal.min(1, new Decimal(actual).div(target));
    total = total.plus(new Decimal(weight).times(ratio).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  }
  return total;
}
