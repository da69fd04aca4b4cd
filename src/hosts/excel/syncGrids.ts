import type { Grid } from "../../form/grid";
import { failureOf } from "./hostFailure";
import { askMerges } from "./readMerges";
import { gridOf, requestGrid, requestMerges } from "./gridRequest";

/** What is asked for in the same batch as the grids, again where the batch has to be repeated. */
export type AlsoAsk = () => void;

export interface GridsRead {
  /** Null in the place of a sheet without values, or of one left out. */
  readonly grids: readonly (Grid | null)[];
  /** Sheets that are too large to be transferred. */
  readonly skipped: readonly string[];
}

const answered = (used: Excel.Range): boolean => {
  try {
    return used.isNullObject || used.values.length > 0;
  } catch {
    return false;
  }
};

/**
 * Reads the cells of sheets in one round trip. Merged areas are asked for last: where the host refuses them (more than
 * 512), the answers before them are there already, and they are asked for in parts. A host that answers nothing then is asked again without merges.
 * @param merges whether to ask for merged areas; on Windows that read empties the undo history (office-js #5918)
 */
export async function syncGrids(
  context: Excel.RequestContext,
  sheets: readonly string[],
  merges: boolean,
  also: AlsoAsk = () => {},
): Promise<GridsRead> {
  const ask = () => sheets.map((name) => requestGrid(name, context.workbook.worksheets.getItem(name)));
  const requests = ask();
  also();
  if (merges) requests.forEach(requestMerges);
  try {
    await context.sync();
    return { grids: requests.map((request) => gridOf(request, merges)), skipped: [] };
  } catch (error) {
    if (isTooLarge(error)) return oneByOne(context, sheets, also);
    if (!merges) throw error;
    if (requests.every(({ used }) => answered(used)))
      return {
        grids: await inParts(
          context,
          requests.map((request) => gridOf(request, false)),
        ),
        skipped: [],
      };
  }
  const again = ask();
  also();
  await context.sync();
  return { grids: again.map((request) => gridOf(request, false)), skipped: [] };
}

/** The merged areas a few rows at a time, where there are more than the host tells at once; without them where it refuses. */
async function inParts(
  context: Excel.RequestContext,
  grids: readonly (Grid | null)[],
): Promise<readonly (Grid | null)[]> {
  const filled = grids.filter((grid) => grid !== null);
  try {
    const read = await askMerges(context, filled);
    return grids.map((grid) => (grid === null ? null : (read[filled.indexOf(grid)] ?? grid)));
  } catch {
    return grids;
  }
}

const isTooLarge = (error: unknown): boolean => failureOf(error).code === "too-large";

/** More than the host can transfer at once: a round trip for each sheet, and those left out that are too large alone. */
async function oneByOne(context: Excel.RequestContext, sheets: readonly string[], also: AlsoAsk): Promise<GridsRead> {
  also();
  await context.sync();
  const grids: (Grid | null)[] = [];
  const skipped: string[] = [];
  for (const sheet of sheets) {
    const request = requestGrid(sheet, context.workbook.worksheets.getItem(sheet));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- together they are too large
      await context.sync();
      grids.push(gridOf(request, false));
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      grids.push(null);
      skipped.push(sheet);
    }
  }
  return { grids, skipped };
}
