import type { FormResult, IndicatorResult } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import type { RemarkKey } from "./remarks";

/** One line of the detail table: the execution first, then every indicator. */
export interface DetailRow {
  readonly item: string;
  /** Level 1, 2, 3. */
  readonly levels: readonly [string, string, string];
  readonly target: string;
  readonly actual: string;
  readonly completion: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly claimed: number | null;
  readonly explanation: string;
  readonly cell: string;
  /** Null for the execution. */
  readonly indicator: IndicatorResult | null;
}

function levelsOf({ path, goal }: IndicatorResult): readonly [string, string, string] {
  const name = path.at(-1) ?? "";
  const level1 = path.length > 1 ? (path[0] ?? "") : "";
  const level2 = path.slice(1, -1).join(" / ");
  return [[goal, level1].filter((part) => part !== "").join(" / "), level2, name];
}

function ofIndicator(indicator: IndicatorResult): DetailRow {
  const { target, actual, completion, claimed, cells, sharedWith, leftOut } = indicator;
  const counts = sharedWith === null && !leftOut;
  return {
    item: indicator.item || "—",
    levels: levelsOf(indicator),
    target,
    actual,
    completion,
    weight: counts ? indicator.weight : null,
    score: counts ? indicator.score : null,
    claimed: counts ? claimed : null,
    explanation: indicator.explanation,
    cell: cells.actual ?? cells.target ?? cells.name,
    indicator,
  };
}

const amount = (value: number | null, unit: string): string => (value === null ? "" : `${value}${unit}`);

/** @returns the rows in the order of the form */
export function detailRows(form: FormResult, texts: SummaryTexts): readonly DetailRow[] {
  const indicators = form.indicators.map(ofIndicator);
  const { execution } = form;
  if (!execution) return indicators;
  const { adjusted, initial, spent, unit, rate, weight, score, claimed, explanation, cell, cells } = execution;
  const item = execution.item || texts.executionRow;
  const levels = [item, "", texts.executionRow] as const;
  const target = amount(adjusted ?? initial, unit);
  const own = { target, actual: amount(spent, unit), completion: rate, weight, score, claimed, explanation };
  return [{ item, levels, ...own, cell: cells.spent ?? cell, indicator: null }, ...indicators];
}

export const detailKey = (form: FormResult, row: DetailRow): RemarkKey => ({
  kind: "indicator",
  sheet: form.sheet,
  path: row.levels,
  cell: row.cell,
});
