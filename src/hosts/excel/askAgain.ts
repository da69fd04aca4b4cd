import type { Grid } from "../../form/grid";
import { gridOf, requestGrid } from "./gridRequest";

/** Told what sheets hold after a write, so that nobody has to read them for it. */
export type Seen = (grids: readonly Grid[]) => void;

/** Asks, in the batch that writes, for what the sheets of cells then hold. @returns it, after the sync */
export function askAgain(
  context: Excel.RequestContext,
  cells: readonly { readonly sheet: string }[],
): () => readonly Grid[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const requests = sheets.map((sheet) => requestGrid(sheet, context.workbook.worksheets.getItem(sheet)));
  return () => requests.flatMap((request) => gridOf(request, false) ?? []);
}
