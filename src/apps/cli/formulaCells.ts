import { type CallFunction, callingFunctions } from "../../calculation/callFunction";
import type { CellSource } from "../../calculation/cellSource";
import type { Profile } from "../../evaluation/rules/profile";
import type { FunctionSession } from "../../functions/session";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { readSettings } from "../../workflow/settings/readSettings";
import { startEngine } from "./engine";
import { readBytes } from "./files";
import type { FormulaOptions } from "./formulaOptions";
import { Problem } from "./problem";

export interface FormulaCells {
  readonly source: CellSource;
  /** Calls the functions for the formulas asked for. */
  readonly call: CallFunction;
  /** What cannot be used of the workbook and was left out, in words. */
  readonly notes: readonly string[];
}

/**
 * What formulas refer to: the workbook's cells, its own formulas worked out anew, or an empty sheet.
 * @param asked what is scored by, in the place of the profile that the workbook carries
 * @param say told of every error of the formulas asked for; those in the workbook show theirs in their cells
 */
export async function formulaCells(
  { file, sheet, locale }: FormulaOptions,
  asked: Profile | null,
  say: (message: string) => void,
): Promise<FormulaCells | Problem> {
  const engine = await startEngine();
  const bytes = file === null ? null : readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const workbook = bytes === null ? Workbook.create(engine) : Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return new Problem(workbook.code, { detail: workbook.detail });
  const name = sheet ?? workbook.sheets().find(({ kind }) => kind === "worksheet")?.name ?? "";
  const settings = readSettings(workbook.settings(), locale);
  const session: FunctionSession = { workbookProfile: asked ?? settings.profile, locale };
  const calculation = workbook.calculation(callingFunctions(session));
  if (calculation === null) return new Problem("engine-stopped");
  const source = calculation.sourceFor(name);
  if (source === null) return new Problem("no-sheet", { detail: name });
  const unusable = settings.unusable.filter(({ part }) => part === "profile" && asked === null);
  return {
    source,
    call: callingFunctions(session, ({ message }) => say(message)),
    notes: unusable.map(({ said }) => said),
  };
}
