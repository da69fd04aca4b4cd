/**
 * The sum of a column over the rows of one item. SUMIFS reads `*`, `?`, `~` and a leading comparison in its criterion
 * as a pattern, and no criterion longer than 255 characters; such items are compared one by one instead.
 */
export function sumOfItem(item: string, itemCell: string, items: string, summed: string): string {
  const pattern = /[*?~]|^[<>=]/.test(item) || item.length > 255;
  const sum = pattern ? `SUMPRODUCT(--(${items}=${itemCell}),${summed})` : `SUMIFS(${summed},${items},${itemCell})`;
  return `ROUND(${sum},2)`;
}
