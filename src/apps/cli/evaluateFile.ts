import type { Result } from "../../evaluation/result";
import { builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import { evaluateGrids } from "../../workflow/evaluateGrids";
import { earlierSummary } from "../../workflow/earlierSummary";
import { ourSummary } from "../../workflow/ourSummary";
import { markJson } from "../../workflow/parts/summaryMark";
import type { Grid } from "../../form/grid";
import { withAggregates } from "../../workflow/withAggregates";
import type { NotAForm } from "../../form/header/recognition";
import { setWorkbookProfile } from "../../functions/currentProfile";
import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { column } from "../../summary/columns";
import { profilePrints } from "../../summary/profilePrint";
import { styles } from "../../summary/styles";
import { summaryOf } from "../../summary/summaryOf";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { otherFormat } from "./files";
import { Problem } from "./problem";
import { savedProfile } from "./savedProfile";

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
  /** What went on all the same. */
  readonly notes: readonly Problem[];
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
    const evaluated = evaluateWorkbook(workbook, file, options);
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

function evaluateWorkbook(workbook: Workbook, file: string, options: FileOptions): FileEvaluated | Problem {
  const { locale, profile: asked, sheet } = options;
  const names = workbook.sheets().map(({ name }) => name);
  if (sheet !== null && !names.includes(sheet)) return new Problem("no-sheet", { detail: sheet });
  const all = names.map((name) => workbook.grid(name)).filter((grid): grid is Grid => grid !== null);
  const ours = ourSummary(names, all, workbook.mark(), (name) => workbook.formulas(name));
  const grids = all.filter((grid) => grid.sheet !== ours.name && (sheet === null || grid.sheet === sheet));
  const { saved, notes } = savedProfile(workbook, locale);
  const { result: single, notForms } = evaluateGrids(file, grids, { locale, asked, saved });
  if (single.forms.length === 0) return noForm(notForms, locale);
  const result = withAggregates(single, grids, { locale, asked, saved });
  const earlier = earlierSummary(ours, (name) => all.find((grid) => grid.sheet === name) ?? null, saved);
  const said = [...notes, ...earlier.notices.map(({ code, values }) => new Problem(code, values))];
  if (!options.write) return { result, workbook: null, notes: said };
  setWorkbookProfile(saved);
  const model = summaryOf(result, {
    locale,
    profiles: profilePrints([...builtinProfiles, ...[saved, asked].filter((one) => one !== null)], locale),
    sheet: ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    live: liveScores(sourceCells(grids)),
  });
  const problem = workbook.writeSheet(model, styles, markJson({ columns: column }));
  if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  return { result, workbook: workbook.save(), notes: said };
}

function noForm(notForms: readonly NotAForm[], locale: Locale): Problem {
  const texts = cliTexts[locale];
  const near = notForms
    .filter((one) => one.nearest !== null)
    .sort((a, b) => (b.nearest?.found.length ?? 0) - (a.nearest?.found.length ?? 0))[0];
  if (!near?.nearest) return new Problem("no-form");
  const missing = near.nearest.missing
    .map((role) => texts.roles[role] ?? role)
    .join(texts.roles === cliTexts["zh-CN"].roles ? "、" : ", ");
  return new Problem("no-form", {
    detail: filled(texts.nearest, { sheet: near.sheet, row: String(near.nearest.row), missing }),
  });
}
