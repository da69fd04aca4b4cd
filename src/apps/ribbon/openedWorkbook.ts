import type { Profile } from "../../evaluation/rules/profile";
import type { WorkbookRead } from "../../hosts/excel/readGrids";
import { evaluateGrids, type Evaluated } from "../../workflow/evaluateGrids";
import type { HandMapping } from "../../form/columns/handMapping";
import type { Locale } from "../../wording/locale";
import type { Carried } from "./carried";

/** The open workbook as the commands and the pane know it: what was read, and what came of it. */
export interface OpenedWorkbook extends Evaluated {
  readonly read: WorkbookRead;
  /** The scoring profile saved in the workbook. */
  readonly saved: Profile | null;
  /** Columns pointed out by hand, by sheet. */
  readonly mappings: Readonly<Record<string, HandMapping>>;
  /** Why something saved in the workbook was ignored, in words; "" where all is well. */
  readonly ignored: string;
}

/** Evaluates what was read with what the workbook carries. */
export function openedWorkbook(read: WorkbookRead, carried: Carried, locale: Locale): OpenedWorkbook {
  // Taken one by one: an earlier opened workbook may stand for what it carries, and must not bring its result along.
  const { saved, mappings, ignored } = carried;
  return { ...evaluateGrids("", read.grids, { locale, asked: null, saved }, mappings), saved, mappings, ignored, read };
}
