import type { FormResult, IndicatorResult } from "../../../evaluation/result";

export interface IndicatorGroup {
  /** 年度绩效目标1 · 项目产出 */
  readonly title: string;
  readonly indicators: readonly IndicatorResult[];
}

/** Indicators in the order of the form, neighbours of one goal and composite item together. */
export function indicatorGroups(indicators: readonly IndicatorResult[]): readonly IndicatorGroup[] {
  const groups: { title: string; indicators: IndicatorResult[] }[] = [];
  for (const indicator of indicators) {
    const title = [indicator.goal, indicator.item].filter((part) => part !== "").join(" · ");
    const last = groups.at(-1);
    if (last?.title === title) last.indicators.push(indicator);
    else groups.push({ title, indicators: [indicator] });
  }
  return groups;
}

/** How many rows must be shown for the indicator of a name cell to be among them. */
export const rowsUpTo = (form: FormResult | null, cell: string): number =>
  cell === "" ? 0 : (form?.indicators.findIndex(({ cells }) => cells.name === cell) ?? -1) + 1;
