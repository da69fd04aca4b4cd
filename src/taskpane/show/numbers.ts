/** Points as people write them: at most two places, no trailing zeros. 8.5, 20, 33.33 */
export const points = (value: number): string => String(Number(value.toFixed(2)));

/** 94.29% */
export const percent = (rate: number): string => `${(rate * 100).toFixed(2)}%`;

/** 5,607.7 */
export const amount = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: 6, useGrouping: true });
