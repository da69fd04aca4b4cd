import type { Grid } from "../../form/grid";
import { gridOf, requestGrid, requestMerges } from "./gridRequest";

/** What is asked for in the same batch as the grids, again where the batch has to be repeated. */
export type AlsoAsk = () => void;

const answered = (used: Excel.Range): boolean => {
  try {
    return used.isNullObject || used.values.length > 0;
  } catch {
    return false;
  }
};

/**
 * Reads the cells of sheets in one round trip. Merged areas are asked for last: where the host refuses them (more than
 * 512), the answers before them are there already. A host that answers nothing then is asked again without merges.
 * @param merges whether to ask for merged areas; on Windows that read empties the undo history (office-js #5918)
 * @returns null in the place of a sheet without values
 */
export async function syncGrids(
  context: Excel.RequestContext,
  sheets: readonly string[],
  merges: boolean,
  also: AlsoAsk = () => {},
): Promise<readonly (Grid | null)[]> {
  const ask = () => sheets.map((name) => requestGrid(name, context.workbook.worksheets.getItem(name)));
  const requests = ask();
  also();
  if (merges) requests.forEach(requestMerges);
  try {
    await context.sync();
    return requests.map((request) => gridOf(request, merges));
  } catch (error) {
    if (!merges) throw error;
    if (requests.every(({ used }) => answered(used))) return requests.map((request) => gridOf(request, false));
  }
  const again = ask();
  also();
  await context.sync();
  return again.map((request) => gridOf(request, false));
}
