import type { Area } from "../../../form/grid";
import type { CellArea } from "../book/cellArea";
import { type Input, setFormat, writeContents } from "../book/contents";
import { HostError, invalidArgument } from "../protocol/hostError";

/** Excel refuses to read or write more cells at once (Excel.Range, limits of the API). */
const mostCells = 5_000_000;

export const mustBeReadable = ({ rows, columns }: Area): void => {
  if (rows * columns > mostCells) throw new HostError("RangeExceedsLimit", "more than 5,000,000 cells in one range");
};

const isInput = (value: unknown): value is Input =>
  value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

/**
 * A new value for the cells of an area: a matrix of its shape, or one value for all of them. Throws InvalidArgument for
 * another shape or another kind of value.
 */
const matrixOf = (area: Area, value: unknown): readonly (readonly Input[])[] => {
  mustBeReadable(area);
  if (isInput(value)) return Array.from({ length: area.rows }, () => new Array<Input>(area.columns).fill(value));
  if (!Array.isArray(value) || value.length !== area.rows) throw wrongShape(area);
  return value.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw wrongShape(area);
    return line.map((input: unknown) => {
      if (!isInput(input)) throw invalidArgument("a cell takes a text, a number, a boolean or null");
      return input;
    });
  });
};

const wrongShape = ({ rows, columns }: Area): HostError =>
  invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${rows} × ${columns}`,
  );

/** `values`, `formulas`: sets them as if typed. */
export const setContents = (area: CellArea, value: unknown): void =>
  writeContents(area.sheet, area, matrixOf(area, value));

/** `numberFormat`; neighbouring cells of one format are set together, column by column. */
export const setFormats = (area: CellArea, value: unknown): void => {
  if (typeof value === "string") return setFormat(area.sheet, area, value);
  const formats = matrixOf(area, value);
  for (let column = 0; column < area.columns; column += 1) {
    let start = 0;
    for (let row = 1; row <= area.rows; row += 1) {
      const format = formats[start]?.[column];
      if (row < area.rows && formats[row]?.[column] === format) continue;
      const run = { row: area.row + start, column: area.column + column, rows: row - start, columns: 1 };
      if (typeof format === "string") setFormat(area.sheet, run, format);
      start = row;
    }
  }
};
