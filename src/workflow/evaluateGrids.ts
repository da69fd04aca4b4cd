import { evaluate, type EvaluateOptions } from "../evaluation/evaluate";
import type { Form } from "../form/form";
import type { Result } from "../evaluation/result";
import type { Grid } from "../form/grid";
import type { HandMapping } from "../form/columns/handMapping";
import type { NotAForm } from "../form/header/recognition";
import { recogniseSheet } from "./recogniseSheet";

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
  const notForms: NotAForm[] = [];
  // a form is let go as soon as it is evaluated: workbooks may hold thousands
  function* forms(): Iterable<Form> {
    for (const grid of grids) {
      const recognised = recogniseSheet(grid, mappings[grid.sheet]);
      if (recognised.notAForm !== null) notForms.push(recognised.notAForm);
      yield* recognised.forms;
    }
  }
  return { result: evaluate(file, forms(), options), notForms };
}
