import { hasCustomFunctions } from "../../hosts/excel/customFunctions";
import { setWorkbookProfile } from "../../functions/currentProfile";
import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import type { LiveScores } from "../../summary/summaryOptions";
import type { OpenedWorkbook } from "./openedWorkbook";

/** The formulas for the scores of the open workbook; null where the host calculates no custom functions. */
export function liveScoresOf({ read, saved }: OpenedWorkbook): LiveScores | null {
  if (!hasCustomFunctions()) return null;
  setWorkbookProfile(saved);
  return liveScores(sourceCells(read.grids));
}
