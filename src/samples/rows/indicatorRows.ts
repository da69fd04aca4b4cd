import type { Area } from "../../form/grid";
import { text, typed } from "../../summary/cells";
import type { StyleName } from "../../summary/sheetModel";
import type { SampleForm } from "../sampleForm";
import { type IndicatorField, sameAsAbove, type SampleIndicator } from "../sampleRow";
import { type Block, joined, span, spannedRow, tallSpan } from "./block";

const levels: readonly IndicatorField[] = ["level1", "level2"];

const sameLevel = (field: IndicatorField, one: SampleIndicator, before: SampleIndicator | undefined): boolean =>
  before !== undefined && one.level1 === before.level1 && (field === "level1" || one.level2 === before.level2);

/** Whether the cell belongs to the merged one above it. */
const covered = (field: IndicatorField, one: SampleIndicator, before: SampleIndicator | undefined): boolean =>
  levels.includes(field) ? sameLevel(field, one, before) : one[field] === sameAsAbove;

function columnMerges(form: SampleForm, field: IndicatorField, column: number, top: number): readonly Area[] {
  const merges: Area[] = [];
  form.indicators.forEach((one, index) => {
    const last = merges.at(-1);
    if (last && covered(field, one, form.indicators[index - 1]))
      merges[merges.length - 1] = { ...last, rows: last.rows + 1 };
    else merges.push({ row: top + index, column, rows: 1, columns: 1 });
  });
  return merges.filter(({ rows }) => rows > 1);
}

const styleOf = (form: SampleForm, one: SampleIndicator, field: IndicatorField): StyleName => {
  if (form.illustrative(one).includes(field)) return "illustrative";
  return field === "reason" ? "text" : "center";
};

/** The indicator table with its header row; equal names of a level, and shared scores, are one merged cell. */
export function indicatorRows(form: SampleForm, top: number): Block {
  const { columnWidths, side, table } = form.layout;
  const beside = side === "" ? 0 : 1;
  const header = [
    ...(side === "" ? [] : [tallSpan(text(side, "label"))]),
    ...table.map(({ header: words }) => span(text(words, "header"))),
  ];
  const rows = form.indicators.map((one, index) => [
    ...(side === "" ? [] : [span(text("", "label"))]),
    ...table.map(({ field }) => {
      const value = covered(field, one, form.indicators[index - 1]) ? null : one[field];
      const cell = typed(value, styleOf(form, one, field));
      return levels.includes(field) ? tallSpan(cell) : span(cell);
    }),
  ]);
  const block = joined([header, ...rows].map((row, index) => spannedRow(row, top + index, columnWidths)));
  const heading = { row: top, column: 0, rows: block.rows.length, columns: 1 };
  const merges = table.flatMap(({ field }, index) => columnMerges(form, field, beside + index, top + 1));
  return { ...block, merges: [...(side === "" ? [] : [heading]), ...block.merges, ...merges] };
}
