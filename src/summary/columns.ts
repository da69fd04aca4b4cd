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

/** In characters; together one landscape A4 page at about 85 %. */
export const columnWidths: readonly number[] = [15, 12, 13, 22, 14, 14, 10, 9, 9, 10, 8, 46, 18];

/** Width of a column that people have opened to the right of the remarks. */
export const besideWidth = 20;
