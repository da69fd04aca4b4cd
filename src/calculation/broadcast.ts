import type { CellValue } from "../form/form";
import type { Matrix } from "./cellSource";

export const isSingle = (values: Matrix): boolean => values.length <= 1 && (values[0]?.length ?? 0) <= 1;

export const firstOf = (values: Matrix): CellValue => values[0]?.[0] ?? null;

/** The value at a place; one row or column stands for all of them, #N/A beyond the others (dynamic arrays in Excel). */
function at(values: Matrix, row: number, column: number): CellValue {
  const line = values[values.length === 1 ? 0 : row];
  const width = values[0]?.length ?? 0;
  const place = width === 1 ? 0 : column;
  return line && place < width ? (line[place] ?? null) : "#N/A";
}

/** Works on several arrays cell by cell. */
export function broadcast(operands: readonly Matrix[], work: (cells: readonly CellValue[]) => CellValue): Matrix {
  if (operands.every(isSingle)) return [[work(operands.map(firstOf))]];
  const rows = Math.max(...operands.map(({ length }) => length));
  const columns = Math.max(...operands.map(([first = []]) => first.length));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => work(operands.map((values) => at(values, row, column)))),
  );
}
