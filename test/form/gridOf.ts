import type { CellValue } from "../../src/form/form";
import type { Area, Grid } from "../../src/form/grid";

/**
 * A grid from a table as one reads it: a line a row, `|` between cells, `<` merged with the cell on the left, `^`
 * with the cell above (`^` after `<` and the like makes blocks), `\n` a line break in a cell. A number is a number
 * cell, `=90%` a number formatted as a percent, everything else text. A line with nothing in it is a blank row.
 */
export function gridOf(table: string, options: { sheet?: string; row?: number; column?: number } = {}): Grid {
  const lines = table.replace(/^\n|\n[ \t]*$/g, "").split("\n");
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const { sheet = "自评表", row = 0, column = 0 } = options;
  const read = cells.map((line) => line.map(readCell));
  return {
    sheet,
    row,
    column,
    values: read.map((line) => line.map(({ value }) => value)),
    texts: read.map((line) => line.map(({ text }) => text)),
    formats: read.map((line) => line.map(({ format }) => format)),
    merges: mergesOf(cells).map((area) => ({ ...area, row: area.row + row, column: area.column + column })),
  };
}

function readCell(written: string): { value: CellValue; text: string; format: string } {
  if (written === "" || written === "<" || written === "^") return { value: null, text: "", format: "General" };
  const percent = /^=(-?[\d.]+)%$/.exec(written)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, text: `${percent}%`, format: "0%" };
  if (/^-?\d+(\.\d+)?$/.test(written)) return { value: Number(written), text: written, format: "General" };
  const text = written.replace(/\\n/g, "\n").replace(/␣/g, " ");
  return { value: text, text: text.trim(), format: "General" };
}

function mergesOf(cells: readonly (readonly string[])[]): Area[] {
  const at = (row: number, column: number) => cells[row]?.[column] ?? "";
  const covered = (row: number, column: number) => at(row, column) === "<" || at(row, column) === "^";
  const areas: Area[] = [];
  cells.forEach((line, row) =>
    line.forEach((_, column) => {
      if (covered(row, column)) return;
      let columns = 1;
      while (at(row, column + columns) === "<") columns += 1;
      let rows = 1;
      while (at(row + rows, column) === "^") rows += 1;
      if (rows * columns > 1) areas.push({ row, column, rows, columns });
    }),
  );
  return areas;
}
