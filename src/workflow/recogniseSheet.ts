import type { HandMapping } from "../form/columns/handMapping";
import type { Grid } from "../form/grid";
import { recognise } from "../form/header/recognise";
import type { Recognition } from "../form/header/recognition";
import { isPrintedSummary } from "../summary/printedSummary";

/**
 * The forms of a sheet. A copy of a summary holds indicators as forms do and is none: it is told so, never passed over
 * in silence; a sheet that merely bears the summary's name is read as any other.
 */
export function recogniseSheet(grid: Grid, mapping?: HandMapping): Recognition {
  if (mapping === undefined && isPrintedSummary(grid))
    return { forms: [], notAForm: { sheet: grid.sheet, cause: "summary", wanted: [], nearest: null } };
  return recognise(grid, mapping);
}
