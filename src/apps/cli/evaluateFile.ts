import type { Result } from "../../evaluation/result";
import { builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import { Aggregation } from "../../evaluation/aggregate/aggregation";
import { evaluateWorkbook } from "../../workflow/evaluateWorkbook";
import { readSettings } from "../../workflow/settings/readSettings";
import type { Grid } from "../../form/grid";
import type { NotAForm } from "../../form/header/recognition";
import { summarySheetName } from "../../form/summarySheetName";
import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { profilePrints } from "../../summary/profilePrint";
import { remarksOf } from "../../summary/remarksOf";
import { styles } from "../../summary/styles";
import { summaryOf } from "../../summary/summaryOf";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { otherFormat } from "./files";
import { Problem } from "./problem";

export interface FileOptions {
  readonly locale: Locale;
  readonly profile: Profile | null;
  readonly sheet: string | null;
  /** Whether the workbook is to be written: the engine draws the sheet only then. */
  readonly write: boolean;
}

export interface FileEvaluated {
  readonly result: Result;
  /** The workbook with the summary sheet; null where it was not asked for. */
  readonly workbook: Uint8Array | null;
  /** What cannot be used of the workbook and was left out, in words. */
  readonly notes: readonly string[];
}

/**
 * Evaluates the bytes of a workbook, and writes its summary sheet where that is asked for. The engine is started only
 * where something is to be written, or a cell cannot be told without it.
 */
export async function evaluateFile(
  engine: () => Promise<Engine>,
  file: string,
  bytes: Uint8Array,
  options: FileOptions,
): Promise<FileEvaluated | Problem> {
  if (!options.write) {
    const read = evaluateOpened(Workbook.openToRead(bytes), file, options);
    if (read !== "needs-engine") return read;
  }
  const evaluated = evaluateOpened(Workbook.open(await engine(), bytes), file, options);
  return evaluated === "needs-engine" ? new Problem("engine-stopped") : evaluated;
}

function evaluateOpened(
  workbook: Workbook | WorkbookProblem,
  file: string,
  options: FileOptions,
): FileEvaluated | Problem | "needs-engine" {
  if (workbook instanceof WorkbookProblem) return openProblem(workbook, file);
  try {
    const evaluated = evaluateSheets(workbook, file, options);
    return workbook.needsEngine ? "needs-engine" : evaluated;
  } finally {
    workbook.close();
  }
}

function openProblem({ code, detail }: WorkbookProblem, file: string): Problem {
  const format = otherFormat(file);
  const named = format !== "" && code !== "empty-file" && code !== "password-protected";
  return named ? new Problem("other-format", { detail: format }) : new Problem(code, { detail });
}

function evaluateSheets(workbook: Workbook, file: string, options: FileOptions): FileEvaluated | Problem {
  const { locale, profile: asked, sheet } = options;
  const names = workbook.sheets().map(({ name }) => name);
  if (sheet !== null && !names.includes(sheet)) return new Problem("no-sheet", { detail: sheet });
  // a sheet that is not asked for is not even read
  const wanted = names.filter((name) => name !== summarySheetName && (sheet === null || name === sheet));
  const grids = wanted.map((name) => workbook.grid(name)).filter((grid): grid is Grid => grid !== null);
  const settings = readSettings(workbook.settings(), locale);
  const aggregation = new Aggregation();
  const evaluation = evaluateWorkbook({ file, grids, settings }, { locale, asked, sheet, aggregation });
  const { result, notForms } = evaluation.whole();
  const notes = settings.unusable.map(({ said }) => said);
  if (result.forms.length === 0) return noForm(notForms, notes, locale);
  if (!options.write) return { result, workbook: null, notes };
  const before = workbook.grid(summarySheetName);
  const model = summaryOf(result, {
    locale,
    profiles: profilePrints([...builtinProfiles, ...[settings.profile, asked].filter((one) => one !== null)], locale),
    ...(before === null ? {} : { remarks: remarksOf(before) }),
    live: liveScores(sourceCells(grids), { workbookProfile: settings.profile, locale }),
  });
  const problem = workbook.writeSheet(model, styles);
  if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  return { result, workbook: workbook.save(), notes };
}

/** What was looked for, what came nearest, and what was left out that might have told more. */
function noForm(notForms: readonly NotAForm[], notes: readonly string[], locale: Locale): Problem {
  return new Problem("no-form", { detail: [nearest(notForms, locale), ...notes].join(" ").trimEnd() });
}

function nearest(notForms: readonly NotAForm[], locale: Locale): string {
  const texts = cliTexts[locale];
  const near = notForms
    .filter((one) => one.nearest !== null)
    .sort((a, b) => (b.nearest?.found.length ?? 0) - (a.nearest?.found.length ?? 0))[0];
  if (!near?.nearest) return "";
  const missing = near.nearest.missing
    .map((role) => texts.roles[role] ?? role)
    .join(texts.roles === cliTexts["zh-CN"].roles ? "、" : ", ");
  return filled(texts.nearest, { sheet: near.sheet, row: String(near.nearest.row), missing });
}
