import { aggregateForms } from "../evaluation/aggregate/aggregateForms";
import type { EvaluateOptions } from "../evaluation/evaluate";
import type { Result } from "../evaluation/result";
import type { Grid } from "../form/grid";
import type { HandMapping } from "../form/columns/handMapping";
import { recogniseSheet } from "./recogniseSheet";

/**
 * A workbook's result with its forms of one kind aggregated, for what shows all forms together: the report, the JSON and
 * the summary. The pane shows one form at a time and goes without.
 */
export function withAggregates(
  result: Result,
  grids: readonly Grid[],
  options: EvaluateOptions,
  mappings: Readonly<Record<string, HandMapping>> = {},
): Result {
  if (result.forms.length < 2) return result;
  const aggregated = aggregateForms(
    grids.flatMap((grid) => recogniseSheet(grid, mappings[grid.sheet]).forms),
    options,
  );
  return aggregated.length === 0 ? result : { ...result, aggregated };
}
