/** The detail table's columns, which the tables above it share. */
export const column = {
  item: 0,
  level1: 1,
  level2: 2,
  name: 3,
  target: 4,
  actual: 5,
  completion: 6,
  weight: 7,
  score: 8,
  claimed: 9,
  link: 10,
  explanation: 11,
  remark: 12,
} as const;

/** In characters; together one landscape A4 page without being shrunk, see `page.ts`. */
export const columnWidths: readonly number[] = [9, 9, 9, 19, 11, 11, 9.5, 7.5, 7.5, 8.5, 8, 24, 11];

/** Width of a column that people have opened to the right of the remarks. */
export const besideWidth = 20;
