import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import { hasCustomFunctions } from "../../hosts/excel/customFunctions";
import type { LiveScores } from "../../summary/summaryOptions";
import type { Locale } from "../../wording/locale";
import type { OpenedWorkbook } from "./openedWorkbook";

/** The formulas for the scores of the open workbook; null where the host calculates no custom functions. */
export const liveScoresOf = ({ read, settings }: OpenedWorkbook, locale: Locale): LiveScores | null =>
  hasCustomFunctions() ? liveScores(sourceCells(read.grids), { workbookProfile: settings.profile, locale }) : null;
