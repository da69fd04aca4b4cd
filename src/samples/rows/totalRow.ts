import { blank, formula, text, typed } from "../../summary/cells";
import { columnRange } from "../../cells";
import type { CellModel } from "../../summary/sheetModel";
import type { SampleForm } from "../sampleForm";
import type { IndicatorField, SampleValue } from "../sampleRow";
import { type Block, joined, span, spannedRow } from "./block";

/** Where the rows that are summed stand. */
export interface Summed {
  /** First and last row of the indicators on the sheet, from 0. */
  readonly first: number;
  readonly last: number;
  /** The cell of the execution's score. */
  readonly executionScore: string;
}

const hundredths = (values: readonly SampleValue[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.round(value * 100) : 0), 0);

function sumCell(form: SampleForm, field: "weight" | "claimed", column: number, summed: Summed): CellModel {
  const range = columnRange(column, summed.first, summed.last);
  const points = form.executionPoints ?? 0;
  const values = form.indicators.map((one) => one[field]);
  if (field === "weight")
    return formula(`SUM(${range})+${points}`, (hundredths(values) + points * 100) / 100, "totalText");
  const budget = form.budget[0];
  const share =
    typeof budget?.adjusted === "number" && typeof budget.spent === "number" ? budget.spent / budget.adjusted : null;
  const execution = share === null ? null : points * Math.min(1, share);
  const empty = execution === null && values.every((value) => value === null);
  const both = `${range},${summed.executionScore}`;
  return formula(
    `IF(COUNT(${both})=0,"",SUM(${both}))`,
    empty ? "" : hundredths([execution, ...values]) / 100,
    "totalText",
  );
}

/** 总分: as printed, or as formulas over the rows. */
export function totalRow(form: SampleForm, top: number, summed: Summed): Block {
  const { total, layout } = form;
  if (total === null) return joined([]);
  const beside = layout.side === "" ? 0 : 1;
  const fields: readonly IndicatorField[] = ["weight", "claimed"];
  const first = layout.table.findIndex(({ field }) => fields.includes(field)) + beside;
  const rest = layout.table.slice(first - beside).map(({ field }, index) => {
    if (field !== "weight" && field !== "claimed") return span(blank("totalText"));
    if (total === "sum") return span(sumCell(form, field, first + index, summed));
    return span(typed(total[field], "totalText"));
  });
  return spannedRow([span(text("总分", "totalText"), first), ...rest], top, layout.columnWidths);
}
