import type { Grid } from "../../form/grid";
import { type CarriedMark, ourSummary, type OurSummary } from "../../workflow/ourSummary";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { type FormulaTexts, requestFormulaTexts } from "./formulaRequest";
import { runGuarded, type GuardOptions } from "./guard";
import { failureOf, type HostFailure } from "./hostFailure";
import { requestMark, type MarkRequest } from "./markRequest";
import { partText, requestParts, type PartRequest } from "./partRequest";
import { syncGrids } from "./syncGrids";

/** A workbook as the evaluation wants it. */
export interface WorkbookRead {
  /** Every worksheet with values but our summary, hidden ones too, in the order of the tabs. */
  readonly grids: readonly Grid[];
  /** Our summary sheet as it stands; null where there is none, or nothing on it. */
  readonly summary: Grid | null;
  /** Which sheet is ours, and where a new summary goes. */
  readonly ours: OurSummary;
  /** "" where a chart sheet or another workbook is in front. */
  readonly activeSheet: string;
  /** Every sheet's name by the host's id for it, as its events name it. */
  readonly sheetIds: Readonly<Record<string, string>>;
  /** The scoring profile saved in the workbook, and the columns mapped by hand, both as JSON; null where none is. */
  readonly profile: string | null;
  readonly mapping: string | null;
  /** What its forms are held beside, as JSON; null where nothing was chosen. */
  readonly lastYear: string | null;
  /** Tick marks that people made, as JSON; null where there are none. */
  readonly marks: string | null;
  /** Sheets that hold more than the host can transfer; they were not read. */
  readonly skipped: readonly string[];
}

/** What whoever goes on to write marks its sheet by. */
export interface WorkbookMark {
  readonly mark: MarkRequest;
}

/**
 * Two round trips: the list of sheets, then all cells of all sheets.
 * @param also asked for in the second, once it is known which sheet may be ours
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  merges: boolean,
  also: (candidate: string | null) => void = () => {},
): Promise<WorkbookRead & WorkbookMark> {
  const { worksheets, active, profileParts, mappingParts, lastYearParts, marksParts, mark } = await askFirst(context);
  const names = worksheets.items.map(({ name }) => name);
  const candidate = mark.candidate(names);
  let parts: readonly PartRequest[] = [];
  let carried = (): CarriedMark => ({ json: null, reference: null });
  let formulas: FormulaTexts = () => [];
  const last = names.filter((name) => name === candidate);
  const { grids, skipped } = await syncGrids(
    context,
    [...names.filter((name) => name !== candidate), ...last],
    merges,
    () => {
      parts = [profileParts, mappingParts, lastYearParts, marksParts].map(partText);
      carried = mark.ask();
      if (candidate !== null && !mark.isThere()) formulas = requestFormulaTexts(worksheets.getItem(candidate));
      also(candidate);
    },
  );
  const [profile, mapping, lastYear, marks] = parts.map((part) => part.text());
  const read = grids.filter((grid) => grid !== null);
  const ours = ourSummary(names, read, carried(), () => formulas());
  const byTabs = names.flatMap((name) => read.find(({ sheet }) => sheet === name) ?? []);
  return {
    mark,
    ours,
    activeSheet: active?.name ?? "",
    skipped,
    sheetIds: Object.fromEntries(worksheets.items.map(({ id, name }) => [id, name])),
    grids: byTabs.filter(({ sheet }) => sheet !== ours.name),
    summary: read.find(({ sheet }) => sheet === ours.name) ?? null,
    profile: profile ?? null,
    mapping: mapping ?? null,
    lastYear: lastYear ?? null,
    marks: marks ?? null,
  };
}

/** What is asked before the cells; without the active sheet where the host has none to give (office-js #2444, #6365). */
async function askFirst(context: Excel.RequestContext, withActive = true): Promise<FirstAnswers> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/id");
  const active = withActive ? worksheets.getActiveWorksheet() : null;
  active?.load("name");
  const profileParts = requestParts(context, partNamespaces.profile);
  const mappingParts = requestParts(context, partNamespaces.mapping);
  const lastYearParts = requestParts(context, partNamespaces.lastYear);
  const marksParts = requestParts(context, partNamespaces.marks);
  const mark = requestMark(context);
  try {
    await context.sync();
  } catch (error) {
    if (!withActive || !nothingInFront.has(failureOf(error).code)) throw error;
    return { ...(await askFirst(context, false)), active: await activeOrNull(context) };
  }
  return { worksheets, active, profileParts, mappingParts, lastYearParts, marksParts, mark };
}

/** The active sheet asked for alone, since the host may only have stumbled. */
async function activeOrNull(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  try {
    await context.sync();
    return active;
  } catch {
    return null;
  }
}

interface FirstAnswers {
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet | null;
  readonly profileParts: ReturnType<typeof requestParts>;
  readonly mappingParts: ReturnType<typeof requestParts>;
  readonly lastYearParts: ReturnType<typeof requestParts>;
  readonly marksParts: ReturnType<typeof requestParts>;
  readonly mark: MarkRequest;
}

const nothingInFront: ReadonlySet<string> = new Set(["selection", "not-found", "unexpected"]);

/**
 * Reads all candidate sheets of the open workbook; two round trips, at most three.
 * @param merges false leaves merged areas to be told from blanks, and the undo history whole
 */
export const readGrids = (
  merges: boolean,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<WorkbookRead | HostFailure> =>
  runGuarded((context) => readWorkbook(context, merges), { ...options, kind: "read" });
