import type { ScoreFormula } from "../../summary/scoreFormulas";
import { columnRuns } from "./columnRuns";
import { isPending, isUnknownFunction } from "./customFunctions";
import { putBack } from "./fixScores";
import { type FormulaCells, requestFormulas } from "./formulaRequest";
import { requestGrid } from "./gridRequest";
import { type GuardOptions, runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { readWorkbook, type WorkbookRead } from "./readGrids";
import { worthAgain } from "./rewriteSheet";
import type { NewState } from "./writeStates";

/** What the caller made of the workbook: the formulas for its scores, and whatever it wants handed back. */
export interface Found<T> {
  readonly scores: readonly ScoreFormula[];
  readonly value: T;
}

export interface Relinked<T> {
  readonly value: T;
  readonly linked: number;
  /** Cells that stay values: no formula gives their number now. */
  readonly kept: readonly string[];
  /** The host does not know the add-in's functions. */
  readonly unknownFunctions: boolean;
}

interface Written {
  readonly score: ScoreFormula;
  readonly value: unknown;
}

/**
 * Reads the workbook, lets the caller find formulas for the scores on the summary, and writes them. Where one gives
 * another number than stood there all the same, that is put back; all are where the host ends a batch half-way. Three round
 * trips, four where something is put back.
 * @returns null where there is no summary
 */
export async function relinkScores<T>(
  find: (read: WorkbookRead) => Found<T>,
  options: Omit<GuardOptions, "kind"> = {},
): Promise<Relinked<T> | null | HostFailure> {
  const begun: { before: readonly NewState[] } = { before: [] };
  const done = await runGuarded<Relinked<T> | null>(
    async (context, attempt) => {
      const before: { sheet: Excel.Worksheet; formulas: FormulaCells }[] = [];
      const read = await readWorkbook(context, true, (candidate) => {
        if (candidate === null) return;
        const sheet = context.workbook.worksheets.getItem(candidate);
        sheet.protection.load("protected");
        before.push({ sheet, formulas: requestFormulas(requestGrid(candidate, sheet)) });
      });
      const last = before.at(-1);
      if (!last || read.summary === null) return null;
      const { sheet, formulas } = last;
      if (sheet.protection.protected) return new HostFailure("protected", read.summary.sheet);
      if (attempt.givenUp) return new HostFailure("timeout");
      const { scores, value } = find(read);
      const values = scores.filter(({ cell, broken }) => broken || !formulas.has(cell));
      const wanted = values.filter(({ formula }) => formula !== null);
      const on = read.summary.sheet;
      begun.before = wanted.map(({ cell, value: stood }) => ({ sheet: on, cell, state: { formula: stood ?? "" } }));
      const write = (cells: readonly ScoreFormula[], content: (score: ScoreFormula) => unknown) =>
        writeCells(sheet, cells, content);
      const written = write(wanted, ({ formula }) => `=${formula}`);
      await context.sync();
      const wrong = written().filter(({ score, value: now }) => now !== score.value && !isPending(now));
      // A formula that stays unknown is left: there was no value in its place.
      const back = wrong.filter(({ score, value: now }) => !score.broken || !isUnknownFunction(now));
      if (back.length > 0) {
        write(
          back.map(({ score }) => score),
          (score) => score.value,
        );
        await context.sync();
      }
      const gone = new Set(wrong.map(({ score }) => score));
      const kept = values.filter((score) => score.formula === null || gone.has(score)).map(({ cell }) => cell);
      return {
        value,
        linked: wanted.length - wrong.length,
        kept,
        unknownFunctions: wrong.some(({ value: now }) => isUnknownFunction(now)),
      };
    },
    { ...options, kind: "write" },
  );
  if (worthAgain(done)) await putBack(begun.before);
  return done;
}

/** @returns after the sync: what the cells give now */
function writeCells(
  sheet: Excel.Worksheet,
  scores: readonly ScoreFormula[],
  content: (score: ScoreFormula) => unknown,
): () => readonly Written[] {
  const runs = columnRuns(scores.map((score) => ({ sheet: "", cell: score.cell, score }))).map(({ address, cells }) => {
    const range = sheet.getRange(address);
    range.formulas = cells.map(({ score }) => [content(score)]);
    range.load("values");
    range.untrack();
    return { range, cells };
  });
  return () =>
    runs.flatMap(({ range, cells }) => cells.map(({ score }, row) => ({ score, value: range.values[row]?.[0] })));
}
