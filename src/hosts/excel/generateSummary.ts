import { column } from "../../summary/columns";
import type { SheetModel } from "../../summary/sheetModel";
import { runGuarded, type GuardOptions } from "./guard";
import { HostFailure } from "./hostFailure";
import { askBack, type ReadBack } from "./readBack";
import { readWorkbook, type WorkbookRead } from "./readGrids";
import { writeFixed } from "./writeFixed";
import { writeSheet } from "./writeSheet";

/** What the caller made of the workbook: a sheet to write, or none, and whatever it wants handed back. */
export interface Drawn<T> {
  readonly sheet: SheetModel | null;
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

interface OldSheet {
  readonly charts: readonly string[];
  readonly isProtected: boolean;
}

/** Asks what the sheet that is to be written holds besides cells. @returns it, after the sync */
function askOld(sheet: Excel.Worksheet): () => OldSheet {
  sheet.charts.load("items/name");
  sheet.protection.load("protected");
  return () => ({ charts: sheet.charts.items.map(({ name }) => name), isProtected: sheet.protection.protected });
}

function shown(sheet: Excel.Worksheet, model: SheetModel): () => ReadBack {
  sheet.load("id");
  sheet.visibility = "Visible";
  sheet.activate();
  return askBack(sheet, model);
}

/**
 * Reads the workbook, lets the caller evaluate it, writes the sheet and reads its formulas back: one `Excel.run`, three
 * round trips whatever the number of rows. One more where the host does not know the add-in's functions, and where it
 * refuses merged areas without answering the rest.
 */
export const generateSummary = <T>(
  evaluate: (read: WorkbookRead) => Drawn<T>,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<Generated<T> | HostFailure> =>
  runGuarded<Generated<T>>(
    async (context, attempt) => {
      let old: () => OldSheet = () => ({ charts: [], isProtected: false });
      const read = await readWorkbook(context, true, (candidate) => {
        if (candidate !== null) old = askOld(context.workbook.worksheets.getItem(candidate));
      });
      const drawn = evaluate(read);
      if (drawn.sheet === null) return { value: drawn.value, written: null, differing: [] };
      const { name } = read.ours;
      const { charts, isProtected } = name === null ? { charts: [], isProtected: false } : old();
      if (isProtected) return new HostFailure("protected", drawn.sheet.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      // A sheet that is not ours is never written over: a name that is taken makes the host refuse.
      const sheet = writeSheet(context, drawn.sheet, { name, charts });
      const marked = read.mark.put(name ?? drawn.sheet.name, { columns: column });
      const seen = shown(sheet, drawn.sheet);
      await context.sync();
      const { unknownFunctions: fixed, differing } = seen();
      const { id } = sheet;
      const done = { sheet: name ?? drawn.sheet.name, id, added: name === null, rows: drawn.sheet.cells.length };
      const written = { ...done, marked: marked() };
      if (!fixed) return { value: drawn.value, written: { ...written, fixed }, differing };
      writeFixed(sheet, drawn.sheet);
      const again = askBack(sheet, drawn.sheet);
      await context.sync();
      return { value: drawn.value, written: { ...written, fixed }, differing: again().differing };
    },
    { ...options, kind: "write" },
  );
