import type { FormResult } from "../evaluation/result";
import type { ScorePlaces } from "../evaluation/scorePlaces";
import type { Grid } from "../form/grid";
import { handBackOf, type HandBack } from "../report/handBack/handBack";
import { recogniseSheet } from "./recogniseSheet";
import { mappingOf, type WorkbookSettings } from "./settings/workbookSettings";

/**
 * A form of the workbook as it is copied into the provincial system.
 * @param heading of the scores, where the form has no column for them
 * @returns null where its sheet is no more what was evaluated
 */
export function handBack(
  { grids, settings }: { readonly grids: readonly Grid[]; readonly settings: WorkbookSettings },
  result: FormResult,
  places: ScorePlaces | undefined,
  heading: string,
): HandBack | null {
  const grid = grids.find(({ sheet }) => sheet === result.sheet);
  if (grid === undefined || result.indicators.length === 0) return null;
  const { forms } = recogniseSheet(grid, mappingOf(settings, grid.sheet));
  const form = forms.find(({ range }) => range === result.range);
  return form === undefined ? null : handBackOf(grid, form, result, places?.rows ?? {}, heading);
}
