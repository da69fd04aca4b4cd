import { column } from "../../summary/columns";
import type { SheetModel } from "../../summary/sheetModel";
import type { SummaryMark } from "../../workflow/parts/summaryMark";
import { finishSheet } from "./finishSheet";
import { runGuarded, type GuardOptions } from "./guard";
import { HostFailure } from "./hostFailure";
import { type MarkRequest, requestMark } from "./markRequest";
import { askBack } from "./readBack";
import { readWorkbook, type WorkbookRead } from "./readGrids";
import { removeAdded } from "./removeSheet";
import { chartsToGo, worthAgain } from "./rewriteSheet";
import { writeFixed } from "./writeFixed";
import { writeSheet } from "./writeSheet";

/** What the caller made of the workbook: a sheet to write, or none, and whatever it wants handed back. */
export interface Drawn<T> {
  readonly sheet: SheetModel | null;
  /** By which the sheet is known as ours; its columns alone where it is missing. */
  readonly mark?: SummaryMark;
  readonly value: T;
}

export interface Generated<T> {
  readonly value: T;
  /** Null where there was nothing to write; `fixed` where the host does not know the functions: their cells are values. */
  readonly written: {
    readonly sheet: string;
    readonly id: string;
    readonly added: boolean;
    readonly rows: number;
    readonly fixed: boolean;
    /** Whether the host kept the mark by which the sheet is known as ours. */
    readonly marked: boolean;
  } | null;
  /** Cells that show another number than the evaluation gave, read back after writing. */
  readonly differing: readonly string[];
}

/** What a write has begun, to be gone on with or taken back where the host ends its batch half-way. */
interface Begun<T> {
  readonly drawn: Drawn<T> & { readonly sheet: SheetModel };
  /** The sheet that is ours; null where one is added. */
  readonly name: string | null;
  /** Names of the charts that stood there. */
  readonly charts: readonly string[];
  /** Ids of the sheets that there were. */
  readonly known: ReadonlySet<string>;
}

interface OldSheet {
  readonly charts: readonly string[];
  readonly isProtected: boolean;
}

/** Asks what the sheet that is to be written holds besides cells. @returns it, after the sync */
function askOld(sheet: Excel.Worksheet): () => OldSheet {
  sheet.charts.load("items/name");
  sheet.protection.load("protected");
  return () => ({
    charts: sheet.charts.items.map(({ name }) => name),
    isProtected: sheet.protection.protected,
  });
}

/**
 * Reads the workbook, lets the caller evaluate it, writes the sheet, reads its formulas back and shows it: four round trips
 * whatever the number of rows. One more where the host refuses merged areas: they are asked for in parts. Where it ends the
 * batch half-way, a new sheet is taken away again, and one that stood there is written once more, so that none is left half.
 */
export async function generateSummary<T>(
  evaluate: (read: WorkbookRead) => Drawn<T>,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<Generated<T> | HostFailure> {
  const started: { begun: Begun<T> | null } = { begun: null };
  const first = await runGuarded<Generated<T>>(
    async (context, attempt) => {
      let old = (): OldSheet => ({ charts: [], isProtected: false });
      const read = await readWorkbook(context, true, (candidate) => {
        if (candidate !== null) old = askOld(context.workbook.worksheets.getItem(candidate));
      });
      const { charts, isProtected } = old();
      const drawn = evaluate(read);
      const { sheet } = drawn;
      if (sheet === null) return { value: drawn.value, written: null, differing: [] };
      const { name } = read.ours;
      if (name !== null && isProtected) return new HostFailure("protected", sheet.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      const before = name === null ? [] : charts;
      const begun = { drawn: { ...drawn, sheet }, name, charts: before, known: new Set(Object.keys(read.sheetIds)) };
      started.begun = begun;
      return written(context, begun, read.mark, before);
    },
    { ...options, kind: "write" },
  );
  const { begun } = started;
  if (!worthAgain(first) || begun === null) return first;
  if (begun.name === null) {
    await removeAdded(begun.drawn.sheet.name, begun.known);
    return first;
  }
  return writtenAgain(begun, begun.name, options);
}

/** The whole once more, over whatever the first attempt left. */
const writtenAgain = <T>(begun: Begun<T>, name: string, options: Omit<GuardOptions, "kind">) =>
  runGuarded<Generated<T>>(
    async (context, attempt) => {
      const { charts } = context.workbook.worksheets.getItem(name);
      charts.load("items/name");
      const mark = requestMark(context);
      await context.sync();
      if (attempt.givenUp) return new HostFailure("timeout");
      const now = charts.items.map((chart) => chart.name);
      return written(context, begun, mark, now);
    },
    { ...options, kind: "write" },
  );

/** @param now names of the charts on the sheet */
async function written<T>(
  context: Excel.RequestContext,
  { drawn, name, charts }: Begun<T>,
  mark: MarkRequest,
  now: readonly string[],
): Promise<Generated<T>> {
  const model = drawn.sheet;
  // A sheet that is not ours is never written over: a name that is taken makes the host refuse.
  const sheet = writeSheet(context, model, { name, charts: chartsToGo(now, model, charts) });
  const marked = mark.put(name ?? model.name, drawn.mark ?? { columns: column });
  sheet.load("id");
  const seen = askBack(sheet, model);
  await context.sync();
  const { unknownFunctions: fixed, differing } = seen();
  const { id } = sheet;
  const done = { sheet: name ?? model.name, id, added: name === null, rows: model.cells.length, marked: marked() };
  let again = seen;
  const values = (): void => {
    writeFixed(sheet, model);
    again = askBack(sheet, model);
  };
  await finishSheet(context, sheet, model, fixed ? values : null);
  return { value: drawn.value, written: { ...done, fixed }, differing: fixed ? again().differing : differing };
}
