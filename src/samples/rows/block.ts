import type { Area } from "../../form/grid";
import type { CellModel, StyleName } from "../../summary/sheetModel";
import { blank } from "../../summary/cells";
import { heightOf } from "../../summary/rowHeight";

/** Some rows of a form; `merges` lie where the rows will stand on the sheet. */
export interface Block {
  readonly rows: readonly (readonly CellModel[])[];
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
}

/** A cell over several columns. */
export interface Span {
  readonly cell: CellModel;
  readonly columns: number;
  /** It is merged with the cells below: its text does not tell the row's height. */
  readonly tall: boolean;
}

const shownText = ({ cell, tall }: Span): string => (cell.kind === "text" && !tall ? cell.text : "");

const lowest = 24;

/** The rows of a form have room to be written on. @param columnWidths of the whole table, in characters */
export function spanHeight(spans: readonly Span[], columnWidths: readonly number[]): number {
  let column = 0;
  const texts = spans.map((span) => {
    const width = columnWidths.slice(column, column + span.columns).reduce((sum, each) => sum + each, 0);
    column += span.columns;
    return [shownText(span), width] as const;
  });
  return Math.max(lowest, heightOf(texts));
}

/** One row of spanned cells, at a row of the sheet (from 0). */
export function spannedRow(spans: readonly Span[], at: number, columnWidths: readonly number[]): Block {
  let column = 0;
  const merges: Area[] = [];
  const cells = spans.flatMap(({ cell, columns }) => {
    if (columns > 1) merges.push({ row: at, column, rows: 1, columns });
    column += columns;
    return [cell, ...Array.from({ length: columns - 1 }, () => blank(cell.style))];
  });
  return { rows: [cells], heights: [spanHeight(spans, columnWidths)], merges };
}

export const span = (cell: CellModel, columns = 1): Span => ({ cell, columns, tall: false });

export const tallSpan = (cell: CellModel): Span => ({ cell, columns: 1, tall: true });

/** Fills a row to the table's width. */
export const filledRow = (spans: readonly Span[], width: number, style: StyleName): readonly Span[] => {
  const used = spans.reduce((sum, { columns }) => sum + columns, 0);
  return used < width ? [...spans, span(blank(style), width - used)] : spans;
};

export const joined = (blocks: readonly Block[]): Block => ({
  rows: blocks.flatMap(({ rows }) => rows),
  heights: blocks.flatMap(({ heights }) => heights),
  merges: blocks.flatMap(({ merges }) => merges),
});
