import type { CellValue } from "../../form/form";
import type { Area, Grid } from "../../form/grid";
import { formatToRead, withoutMark } from "../../form/markFormat";

/** A sheet's cells, asked for in a batch; read after its sync. */
export interface GridRequest {
  readonly sheet: string;
  readonly used: Excel.Range;
  merged: Excel.RangeAreas | null;
}

/** Asks for all that a Grid holds, except merges. Nothing is kept in the host, so no clean-up has to be sent. */
export function requestGrid(sheet: string, worksheet: Excel.Worksheet): GridRequest {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,text,numberFormat,rowIndex,columnIndex");
  used.untrack();
  return { sheet, used, merged: null };
}

/** Asks for the merged areas, which fails above 512 of them (Range.getMergedAreasOrNullObject). */
export function requestMerges(request: GridRequest): void {
  const merged = request.used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  merged.untrack();
  request.merged = merged;
}

const cellValue = (value: unknown): CellValue =>
  value === "" || value === null || value === undefined
    ? null
    : typeof value === "number" || typeof value === "boolean"
      ? value
      : String(value);

/** Excel shows ##### where a number does not fit its column: then its value is all there is to read. */
function shownText(text: unknown, value: unknown, format: string): string {
  const shown = String(text ?? "");
  return typeof value === "number" && /^#+$/.test(shown) ? String(value) : withoutMark(shown, value, format);
}

const formatText = (format: unknown, value: unknown): string =>
  formatToRead(cellValue(value), String(format ?? "General"));

/** The merged areas that the host answered with. */
export function mergesOf(merged: Excel.RangeAreas | null): readonly Area[] {
  if (merged === null || merged.isNullObject) return [];
  return merged.areas.items.map((item) => {
    item.untrack();
    return { row: item.rowIndex, column: item.columnIndex, rows: item.rowCount, columns: item.columnCount };
  });
}

/** @param merges whether the host answered them @returns null where the sheet has no values */
export function gridOf({ sheet, used, merged }: GridRequest, merges: boolean): Grid | null {
  if (used.isNullObject) return null;
  const { values, text, numberFormat } = used;
  return {
    sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    values: values.map((line) => line.map(cellValue)),
    texts: text.map((line, row) =>
      line.map((shown, column) =>
        shownText(shown, values[row]?.[column], String(numberFormat[row]?.[column] ?? "General")),
      ),
    ),
    formats: numberFormat.map((line, row) => line.map((format, column) => formatText(format, values[row]?.[column]))),
    merges: merges ? mergesOf(merged) : [],
    ...(merges ? {} : { mergesUnread: true as const }),
  };
}
