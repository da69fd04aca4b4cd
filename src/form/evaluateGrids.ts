import { evaluate, type EvaluateOptions } from "../evaluation/evaluate";
import type { Result } from "../evaluation/result";
import type { Grid } from "./grid";
import type { HandMapping } from "./handMapping";
import { recognise } from "./recognise";
import type { NotAForm } from "./recognition";

/** A workbook evaluated: the result, and for each sheet without a form what was looked for. */
export interface Evaluated {
  readonly result: Result;
  readonly notForms: readonly NotAForm[];
}

/**
 * Recognises and evaluates all sheets of a workbook: the one way that the command line, the pane and the ribbon go.
 * @param mappings columns pointed out by hand, by sheet name
 */
export function evaluateGrids(
  file: string,
  grids: readonly Grid[],
  options: EvaluateOptions,
  mappings: Readonly<Record<string, HandMapping>> = {},
): Evaluated {
  const recognised = grids.map((grid) => recognise(grid, mappings[grid.sheet]));
  return {
    result: evaluate(
      file,
      recognised.flatMap(({ forms }) => forms),
      options,
    ),
    notForms: recognised.flatMap(({ notAForm }) => (notAForm === null ? [] : [notAForm])),
  };
}
