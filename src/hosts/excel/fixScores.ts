import { readSummary } from "../../summary/readSummary";
import { ourSummary } from "../../workflow/ourSummary";
import { columnRuns } from "./columnRuns";
import { requestFormulas, requestFormulaTexts } from "./formulaRequest";
import { gridOf, requestGrid } from "./gridRequest";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { requestMark } from "./markRequest";

export interface Fixed {
  /** The sheet's name. */
  readonly sheet: string;
  readonly fixed: number;
  /** Cells whose formula gives no number now: they are left as they are. */
  readonly kept: readonly string[];
}

/**
 * Puts the numbers that the scores on the summary show in the place of their formulas. Three round trips.
 * @returns null where there is no summary of ours
 */
export const fixScores = (): Promise<Fixed | null | HostFailure> =>
  runGuarded<Fixed | null>(
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
        typeof value === "number" ? [{ sheet: grid.sheet, cell, value }] : [],
      );
      for (const { address, cells } of columnRuns(shown)) {
        const range = sheet.getRange(address);
        range.values = cells.map(({ value }) => [value]);
        range.untrack();
      }
      await context.sync();
      const kept = live.filter(({ value }) => typeof value !== "number").map(({ cell }) => cell);
      return { sheet: candidate, fixed: shown.length, kept };
    },
    { kind: "write" },
  );
