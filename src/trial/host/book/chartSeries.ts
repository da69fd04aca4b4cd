import type { Area } from "../../../form/grid";
import { addressOf } from "../../../cells";
import { sheetPrefix } from "./a1";
import type { ChartSeries } from "./chart";
import { valueAt } from "./reading";
import type { Sheet } from "./sheet";

/** `Sheet1!$A$1:$B$2`, as chart formulas name cells. */
export const chartReference = (sheet: Sheet, { row, column, rows, columns }: Area): string => {
  const fixed = (r: number, c: number) => addressOf(r, c).replace(/^([A-Z]+)/, "$$$1$$");
  const last = rows * columns > 1 ? `:${fixed(row + rows - 1, column + columns - 1)}` : "";
  return `${sheetPrefix(sheet.name)}!${fixed(row, column)}${last}`;
};

/**
 * The series of a chart over an area: text in the first column (or row) names the categories, text in the first row (or
 * column) the series.
 * @param seriesBy Columns, Rows or Auto (the longer side holds the categories)
 */
export const seriesOver = (sheet: Sheet, area: Area, seriesBy: string): ChartSeries[] => {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && area.rows >= area.columns);
  const lines = byColumns ? area.columns : area.rows;
  const length = byColumns ? area.rows : area.columns;
  const place = (line: number, from: number, size: number): Area =>
    byColumns
      ? { row: area.row + from, column: area.column + line, rows: size, columns: 1 }
      : { row: area.row + line, column: area.column + from, rows: 1, columns: size };
  const isText = (line: number, at: number): boolean => {
    const { row, column } = place(line, at, 1);
    return typeof valueAt(sheet, row, column) === "string";
  };
  const hasCategories = lines > 1 && isText(0, length - 1);
  const hasNames = length > 1 && isText(lines - 1, 0);
  const start = hasNames ? 1 : 0;
  const categories = hasCategories ? chartReference(sheet, place(0, start, length - start)) : "";
  return Array.from({ length: lines - (hasCategories ? 1 : 0) }, (_, index) => {
    const line = index + (hasCategories ? 1 : 0);
    return {
      name: hasNames ? chartReference(sheet, place(line, 0, 1)) : `Series${index + 1}`,
      values: chartReference(sheet, place(line, start, length - start)),
      categories,
      color: null,
      hasDataLabels: false,
      gapWidth: null,
    };
  });
};
