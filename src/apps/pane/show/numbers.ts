/** Points as people write them: at most two places, no trailing zeros. 8.5, 20, 33.33 */
export const points = (value: number): string => String(Number(value.toFixed(2)));

/** 94.29% */
export const percent = (rate: number): string => `${(rate * 100).toFixed(2)}%`;

/** 5,607.7: at most six places. By hand, since the first number that `Intl` formats takes ten times the rest of the view. */
export function amount(value: number): string {
  const [whole = "", decimals] = String(Number(value.toFixed(6))).split(".");
  if (/e/.test(whole + (decimals ?? ""))) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
