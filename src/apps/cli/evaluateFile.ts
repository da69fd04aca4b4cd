import type { FormResult, Result } from "../../evaluation/result";
import { builtinProfiles } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import { Aggregation } from "../../evaluation/aggregate/aggregation";
import { earlierSummary } from "../../workflow/earlierSummary";
import { evaluateWorkbook } from "../../workflow/evaluateWorkbook";
import { ourSummary } from "../../workflow/ourSummary";
import { markedResult, parseKeptMarks, type KeptMarks } from "../../workflow/kept/keptMarks";
import { placedByForm } from "../../workflow/kept/ofForms";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { markJson } from "../../workflow/parts/summaryMark";
import { readSettings } from "../../workflow/settings/readSettings";
import type { Grid } from "../../form/grid";
import type { NotAForm } from "../../form/header/recognition";
import { liveScores } from "../../functions/liveScores";
import { sourceCells } from "../../functions/sourceCells";
import { insertValues } from "../../wording/insertValues";
import { markTexts } from "../../wording/markTexts";
import { summaryNotices } from "../../wording/summaryNotices";
import { cliTexts, type CliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { column } from "../../summary/columns";
import { profilePrints } from "../../summary/profilePrint";
import { styles } from "../../summary/styles";
import { regenerated } from "../../summary/summaryOf";
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
  /** What the workbook keeps of the report's passages, as JSON. */
  readonly report: string | null;
}

/**
 * Evaluates the bytes of a workbook, and writes its summary sheet where that is asked for. The engine is started only
 * where something is to be written, or a cell cannot be told without it.
 * @param judged told when the file is read and judged, before a sheet is written
 */
export async function evaluateFile(
  engine: () => Promise<Engine>,
  file: string,
  bytes: Uint8Array,
  options: FileOptions,
  judged: () => void = () => undefined,
): Promise<FileEvaluated | Problem> {
  if (!options.write) {
    const read = evaluateOpened(Workbook.openToRead(bytes), file, options, judged);
    if (read !== "needs-engine") return read;
  }
  const evaluated = evaluateOpened(Workbook.open(await engine(), bytes), file, options, judged);
  return evaluated === "needs-engine" ? new Problem("engine-stopped") : evaluated;
}

function evaluateOpened(
  workbook: Workbook | WorkbookProblem,
  file: string,
  options: FileOptions,
  judged: () => void,
): FileEvaluated | Problem | "needs-engine" {
  if (workbook instanceof WorkbookProblem) return openProblem(workbook, file);
  try {
    const evaluated = evaluateSheets(workbook, file, options, judged);
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

function evaluateSheets(
  workbook: Workbook,
  file: string,
  options: FileOptions,
  judged: () => void,
): FileEvaluated | Problem {
  const { locale, profile: asked, sheet } = options;
  const names = workbook.sheets().map(({ name }) => name);
  if (sheet !== null && !names.includes(sheet)) return new Problem("no-sheet", { detail: sheet });
  const all = names.map((name) => workbook.grid(name)).filter((grid): grid is Grid => grid !== null);
  const { unreadable } = workbook;
  if (unreadable !== null) return new Problem(unreadable.code, { detail: unreadable.detail });
  const ours = ourSummary(names, all, workbook.mark(), (name) => workbook.formulas(name));
  const grids = all.filter((grid) => grid.sheet !== ours.name);
  const settings = readSettings(workbook.settings(), locale);
  const aggregation = new Aggregation();
  const evaluation = evaluateWorkbook({ file, grids, settings }, { locale, asked, sheet, aggregation });
  const { result: unmarked, notForms } = evaluation.whole();
  const marks = parseKeptMarks(workbook.part(partNamespaces.marks));
  const result = markedResult(unmarked, marks ?? []);
  const notes = [
    ...settings.unusable.map(({ said }) => said),
    ...cellNotes(workbook, names, cliTexts[locale]),
    ...(marks === null ? [markTexts[locale].broken] : homelessNote(marks, unmarked.forms, sheet, locale)),
  ];
  if (result.forms.length === 0) return noForm(notForms, notes, locale);
  const earlier = earlierSummary(ours, (name) => all.find((grid) => grid.sheet === name) ?? null, settings.profile);
  const said = [
    ...notes,
    ...earlier.notices.map(({ code, values }) => insertValues(summaryNotices[locale][code], values)),
  ];
  const report = workbook.part(partNamespaces.report);
  if (!options.write) return { result, workbook: null, notes: said, report };
  judged();
  const summary = {
    locale,
    profiles: profilePrints([...builtinProfiles, ...[settings.profile, asked].filter((one) => one !== null)], locale),
    sheet: ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    live: liveScores(sourceCells(grids), { workbookProfile: settings.profile, locale }),
  };
  const { sheet: model, written } = regenerated(result, summary, earlier.typed);
  const problem = workbook.writeSheet(model, styles, markJson({ columns: column, written }));
  if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  return { result, workbook: workbook.save(), notes: said, report };
}

/** Marks of forms that are gone: they stay in the workbook, and nobody reads them anywhere. */
function homelessNote(
  marks: readonly KeptMarks[],
  forms: readonly FormResult[],
  sheet: string | null,
  locale: Locale,
): readonly string[] {
  const count = sheet === null ? placedByForm(marks, forms).homeless.length : 0;
  return count === 0 ? [] : [insertValues(markTexts[locale].homeless, { count })];
}

/** Cells that were left out or cannot be believed, sheet by sheet. */
function cellNotes(workbook: Workbook, sheets: readonly string[], texts: CliTexts): readonly string[] {
  const said = (text: string, sheet: string, cells: readonly string[]): readonly string[] =>
    cells.length === 0 ? [] : [filled(text, { sheet, cells: listed(cells) })];
  return sheets.flatMap((sheet) => said(texts.strayed, sheet, workbook.leftOut(sheet)));
}

/** The first few, and how many there are. */
const listed = (cells: readonly string[]): string =>
  cells.slice(0, 5).join("、") + (cells.length > 5 ? ` … (${cells.length})` : "");

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
