import { summarySheetName } from "../../form/summarySheetName";
import { scoreCells } from "../../summary/scoreCells";
import { columnRuns } from "./columnRuns";
import { gridOf, requestGrid } from "./gridRequest";
import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";
import { requestFormulas } from "./formulaRequest";

export interface Fixed {
  readonly fixed: number;
  /** Cells whose formula gives no number now: they are left as they are. */
  readonly kept: readonly string[];
}

/**
 * Puts the numbers that the scores on the summary show in the place of their formulas. Two round trips.
 * @returns null where there is no summary
 */
export const fixScores = (): Promise<Fixed | null | HostFailure> =>
  runGuarded<Fixed | null>(
    async (context, attempt) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(summarySheetName);
      sheet.load("name");
      sheet.protection.load("protected");
      const request = requestGrid(summarySheetName, sheet);
      const formulas = requestFormulas(request);
      await context.sync();
      const grid = sheet.isNullObject ? null : gridOf(request, false);
      if (grid === null) return null;
      if (sheet.protection.protected) return new HostFailure("protected", sheet.name);
      if (attempt.givenUp) return new HostFailure("timeout");
      const live = scoreCells(grid).filter(({ cell }) => formulas.has(cell));
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
      return { fixed: shown.length, kept };
    },
    { kind: "write" },
  );
