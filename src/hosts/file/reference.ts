import type { Area } from "../../form/grid";

export { addressOf as cellReference, columnLetters } from "../../form/address";

/** `C5` or `$C$5` -> row and column from 0; null where it is none. */
export const parseReference = (reference: string): { row: number; column: number } | null => {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]) - 1, column: column - 1 };
};

/** `A1:B2` or `A1` -> the area; null where it is none. */
export const parseArea = (reference: string): Area | null => {
  const [first = "", last = first] = reference.split(":");
  const from = parseReference(first);
  const to = parseReference(last);
  if (from === null || to === null) return null;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
};
