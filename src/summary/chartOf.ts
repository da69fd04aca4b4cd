import { columnRange } from "../cells";
import { column } from "./columns";
import { compositeColumn, compositeSection } from "./compositeBlock";
import type { Placed } from "./layout";
import { overviewColumn, overviewSection } from "./overviewBlock";
import type { ChartModel } from "./sheetModel";
import type { ShownSheet } from "./shown";

/** By this name a chart of ours is found again on a sheet where people may have put their own. */
export const chartName = "绩效自评得分率";

/** The rates of one form's composite table, or of all forms where there are several; it stands right of the table. */
export function chartOf(sheet: ShownSheet, placed: Placed): ChartModel | null {
  const [only, ...others] = sheet.forms;
  if (!only) return null;
  const several = others.length > 0;
  const overview = placed.of(overviewSection, sheet);
  const composite = placed.of(compositeSection, only);
  const { header, first, last } = several ? overview : composite;
  const end = several ? overview.end : composite.grade + 1;
  const left = several ? column.link : column.weight;
  return {
    name: chartName,
    title: sheet.texts.chartTitle,
    categories: columnRange(several ? overviewColumn.name : compositeColumn.item, first, last),
    values: columnRange(several ? overviewColumn.rate : compositeColumn.rate, first, last),
    seriesName: sheet.texts.rate,
    area: { row: header, column: left, rows: end - header, columns: column.remark - left + 1 },
  };
}
