import type { Profile } from "../../evaluation/rules/profile";
import type { CallFunction } from "../../calculation/callFunction";
import type { CellSource } from "../../calculation/cellSource";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { startEngine } from "./engine";
import { readBytes } from "./files";
import type { FormulaOptions } from "./formulaOptions";
import { Problem } from "./problem";
import { savedProfile } from "./savedProfile";

export interface FormulaCells {
  readonly source: CellSource;
  /** What went on all the same. */
  readonly notes: readonly Problem[];
}

/**
 * What formulas refer to: the workbook's cells, its own formulas worked out anew, or an empty sheet.
 * @param profile what is scored by, in the place of the one that the workbook carries
 */
export async function formulaCells(
  { file, sheet, locale }: FormulaOptions,
  call: CallFunction,
  profile: Profile | null,
): Promise<FormulaCells | Problem> {
  const engine = await startEngine();
  const bytes = file === null ? null : readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const workbook = bytes === null ? Workbook.create(engine) : Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return new Problem(workbook.code, { detail: workbook.detail });
  const name = sheet ?? workbook.sheets().find(({ kind }) => kind === "worksheet")?.name ?? "";
  const calculation = workbook.calculation(call, profile);
  if (calculation === null) return new Problem("engine-stopped");
  const source = calculation.sourceFor(name);
  if (source === null) return new Problem("no-sheet", { detail: name });
  return { source, notes: profile === null ? savedProfile(workbook, locale).notes : [] };
}
