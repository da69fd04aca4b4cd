import type { Result } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { columnRange } from "./address";
import { column } from "./columns";
import { compositeColumn } from "./compositeBlock";
import type { FormPlace } from "./layout";
import { overviewColumn, overviewRows } from "./overviewBlock";
import type { ChartModel } from "./sheetModel";

/** By this name a chart of ours is found again on a sheet where people may have put their own. */
export const chartName = "绩效自评得分率";

/** The rates of one form's composite table, or of all forms where there are several; it stands right of the table. */
export function chartOf(
  result: Result,
  places: readonly FormPlace[],
  overviewFirst: number,
  texts: SummaryTexts,
): ChartModel | null {
  const [only] = places;
  if (!only) return null;
  const forms = result.forms.length;
  const several = forms > 1;
  const [first, last] = several
    ? [overviewFirst, overviewFirst + forms - 1]
    : [only.composite.first, only.composite.last];
  const rate = several ? overviewColumn.rate : compositeColumn.rate;
  const left = several ? column.explanation : column.weight;
  return {
    name: chartName,
    title: texts.chartTitle,
    categories: columnRange(several ? overviewColumn.name : compositeColumn.item, first, last),
    values: columnRange(rate, first, last),
    seriesName: texts.rate,
    area: {
      row: first - 1,
      column: left,
      rows: several ? overviewRows(result) - 2 : last - first + 3,
      columns: column.remark - left + 1,
    },
  };
}
