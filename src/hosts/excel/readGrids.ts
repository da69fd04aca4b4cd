import type { Grid } from "../../form/grid";
import { summarySheetName } from "../../form/summarySheetName";
import { runGuarded, type GuardOptions } from "./guard";
import type { HostFailure } from "./hostFailure";
import { partText, requestParts, type PartRequest } from "./partRequest";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { syncGrids } from "./syncGrids";

/** A workbook as the evaluation wants it. */
export interface WorkbookRead {
  /** Every worksheet with values but the summary, hidden ones too, in the order of the tabs. */
  readonly grids: readonly Grid[];
  /** The summary sheet as it stands; null where there is none. */
  readonly summary: Grid | null;
  readonly activeSheet: string;
  /** Every sheet's name by the host's id for it, as its events name it. */
  readonly sheetIds: Readonly<Record<string, string>>;
  /** The scoring profile saved in the workbook, and the columns mapped by hand, both as JSON; null where none is. */
  readonly profile: string | null;
  readonly mapping: string | null;
}

/** What one more look at the sheets told, for whoever goes on to write. */
export interface WorkbookSheets {
  readonly names: readonly string[];
  readonly summaryName: string | null;
}

export const isSummary = (name: string): boolean => name.toLowerCase() === summarySheetName.toLowerCase();

/**
 * Two round trips: the list of sheets, then all cells of all sheets.
 * @param also asked for in the second, once the sheets are known
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  merges: boolean,
  also: (sheets: WorkbookSheets) => void = () => {},
): Promise<WorkbookRead & WorkbookSheets> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/id");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const profileParts = requestParts(context, partNamespaces.profile);
  const mappingParts = requestParts(context, partNamespaces.mapping);
  await context.sync();

  const names = worksheets.items.map(({ name }) => name);
  const summaryName = names.find(isSummary) ?? null;
  let parts: readonly PartRequest[] = [];
  const grids = await syncGrids(
    context,
    [...names.filter((name) => !isSummary(name)), ...names.filter(isSummary)],
    merges,
    () => {
      parts = [partText(profileParts), partText(mappingParts)];
      also({ names, summaryName });
    },
  );
  const [profile, mapping] = parts.map((part) => part.text());
  const read = grids.filter((grid) => grid !== null);
  return {
    names,
    summaryName,
    activeSheet: active.name,
    sheetIds: Object.fromEntries(worksheets.items.map(({ id, name }) => [id, name])),
    grids: read.filter(({ sheet }) => !isSummary(sheet)),
    summary: read.find(({ sheet }) => isSummary(sheet)) ?? null,
    profile: profile ?? null,
    mapping: mapping ?? null,
  };
}

/**
 * Reads all candidate sheets of the open workbook; two round trips, at most three.
 * @param merges false leaves merged areas to be told from blanks, and the undo history whole
 */
export const readGrids = (
  merges: boolean,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<WorkbookRead | HostFailure> =>
  runGuarded((context) => readWorkbook(context, merges), { ...options, kind: "read" });
