import { columnRange } from "../cells";
import { column } from "./columns";
import { compositeColumn, compositeSection } from "./compositeBlock";
import type { Placed } from "./layout";
import { overviewColumn, overviewSection } from "./overviewBlock";
import { overviewChartSection } from "./overviewChart";
import type { ChartModel } from "./sheetModel";
import type { ShownSheet } from "./shown";

/** By this name a chart of ours is found again on a sheet where people may have put their own. */
export const chartName = "绩效自评得分率";

/** The rates of one form's composite table, or of all forms where there are several; it stands right of the
 * table, or below it. */
export function chartOf(sheet: ShownSheet, placed: Placed): ChartModel | null {
  const [only, ...others] = sheet.forms;
  if (!only) return null;
  const several = others.length > 0;
  const composite = placed.of(compositeSection, only);
  const { header, first, last } = several ? placed.of(overviewSection, sheet) : composite;
  const room = placed.of(overviewChartSection, sheet);
  const [top, end] = several ? [room.first, room.last + 1] : [header, composite.grade + 1];
  const left = several ? 0 : column.weight;
  return {
    name: chartName,
    title: sheet.texts.chartTitle,
    categories: columnRange(several ? overviewColumn.name : compositeColumn.item, first, last),
    values: columnRange(several ? overviewColumn.rate : compositeColumn.rate, first, last),
    seriesName: sheet.texts.rate,
    area: { row: top, column: left, rows: end - top, columns: column.remark - left + 1 },
  };
}
