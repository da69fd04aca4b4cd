import { readSummary } from "../../summary/readSummary";
import { ourSummary } from "../../workflow/ourSummary";
import { requestFormulas, requestFormulaTexts } from "./formulaRequest";
import { gridOf, requestGrid } from "./gridRequest";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { requestMark } from "./markRequest";
import { worthAgain } from "./rewriteSheet";
import { writeStates, type NewState } from "./writeStates";

export interface Fixed {
  /** The sheet's name. */
  readonly sheet: string;
  readonly fixed: number;
  /** Cells whose formula gives no number now: they are left as they are. */
  readonly kept: readonly string[];
}

/**
 * Puts the numbers that the scores on the summary show in the place of their formulas: all of them or, where the host ends
 * the batch half-way, none. Three round trips.
 * @returns null where there is no summary of ours
 */
export async function fixScores(): Promise<Fixed | null | HostFailure> {
  const begun: { before: readonly NewState[] } = { before: [] };
  const done = await runGuarded<Fixed | null>(
    async (context, attempt) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const mark = requestMark(context);
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      const candidate = mark.candidate(names);
      if (candidate === null) return null;
      const sheet = worksheets.getItem(candidate);
      const { protection } = sheet;
      protection.load("protected");
      const request = requestGrid(candidate, sheet);
      const formulas = requestFormulas(request);
      const texts = requestFormulaTexts(sheet);
      const carried = mark.ask();
      await context.sync();
      const grid = gridOf(request, false);
      const ours = ourSummary(names, grid === null ? [] : [grid], carried(), texts);
      if (grid === null || ours.name === null) return null;
      if (protection.protected) return new HostFailure("protected", candidate);
      if (attempt.givenUp) return new HostFailure("timeout");
      const points = readSummary(grid, ours.mark?.columns).rows.flatMap((row) => row.points ?? []);
      const live = points.filter(({ cell }) => formulas.has(cell));
      const shown = live.flatMap(({ cell, value }) =>
        typeof value === "number" ? [{ sheet: grid.sheet, cell, state: { formula: value } }] : [],
      );
      begun.before = shown.map(({ sheet: on, cell }) => ({
        sheet: on,
        cell,
        state: { formula: formulas.get(cell) ?? "" },
      }));
      writeStates(context, shown);
      await context.sync();
      const kept = live.filter(({ value }) => typeof value !== "number").map(({ cell }) => cell);
      return { sheet: candidate, fixed: shown.length, kept };
    },
    { kind: "write" },
  );
  if (worthAgain(done)) await putBack(begun.before);
  return done;
}

/** Writes cells as they were before a batch that the host ended half-way. One round trip. */
export const putBack = (before: readonly NewState[]): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      writeStates(context, before);
      await context.sync();
      return true;
    },
    { kind: "write" },
  );
