import type { FormResult, Result } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import { Aggregation } from "../../evaluation/aggregate/aggregation";
import { evaluateWorkbook } from "../../workflow/evaluateWorkbook";
import type { MadeBy } from "../../workflow/parts/summaryMark";
import { comparisonOption } from "../../workflow/comparedForms";
import { ownGrids } from "../../workflow/lastYearPart";
import { markedResult, parseKeptMarks, type KeptMarks } from "../../workflow/kept/keptMarks";
import { placedByForm } from "../../workflow/kept/ofForms";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { readSettings } from "../../workflow/settings/readSettings";
import type { NotAForm } from "../../form/header/recognition";
import { insertValues } from "../../wording/insertValues";
import { markTexts } from "../../wording/markTexts";
import { summaryNotices } from "../../wording/summaryNotices";
import { cliTexts, type CliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { parseReviews, reviewsJson, type KeptReview } from "../../report/review/keptReview";
import type { ReviewMade } from "../../report/review/reviewReport";
import { earlierOf, readSheets, writeSummary } from "../../hosts/file/fileSheets";
import { withPart } from "../../hosts/file/save/withPart";
import type { HandBack } from "../../report/handBack/handBack";
import { handBack } from "../../workflow/handBacks";
import { handBackTexts } from "../../wording/handBackTexts";
import { carriedAfter, reviewed } from "./reviews";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { changedForms } from "./changedForms";
import { comparedBeside, comparisonNotes, readOthers, type OtherFile, type Others } from "./comparedFiles";
import { otherFormat } from "./files";
import { Problem } from "./problem";

export interface FileOptions {
  readonly locale: Locale;
  readonly profile: Profile | null;
  readonly sheet: string | null;
  /** What the forms are held beside; what the workbook carries itself where it is missing. */
  readonly lastYear?: OtherFile | null;
  readonly goals?: OtherFile | null;
  /** Whether the workbook is to be written. */
  readonly write: boolean;
  /** Changes to the forms themselves in what is written. */
  readonly fill?: "claimed" | "beside" | null;
  readonly mark?: boolean;
  /** Reviews that came back as documents, by form; null where no review is asked for. */
  readonly review?: readonly (KeptReview | null)[] | null;
  /** The reviews where they are made already; they are saved in the workbook as they are. */
  readonly reviewed?: readonly ReviewMade[];
  /** Whether the results are to be copied into the provincial system. */
  readonly handBack?: boolean;
  /** What the written workbook says about how it was made; null where it says nothing. */
  readonly made?: MadeBy | null;
  /** Whether it goes in the input's own place. */
  readonly inPlace?: boolean;
}

export interface FileEvaluated {
  readonly result: Result;
  /** The workbook with the summary sheet; null where it was not asked for. */
  readonly workbook: Uint8Array | null;
  /** The review of each form, where they were asked for. */
  readonly reviews: readonly ReviewMade[];
  /** The hand-back of each form, where it was asked for. */
  readonly handBacks: readonly (HandBack | null)[];
  /** What cannot be used of the workbook and was left out, in words. */
  readonly notes: readonly string[];
  /** What the workbook keeps of the report's passages, as JSON. */
  readonly report: string | null;
}

/**
 * Evaluates the bytes of a workbook, and writes its summary sheet where that is asked for. The engine is started only
 * where a cell cannot be told without it.
 * @param judged told when the file is read and judged, before a sheet is written
 */
export async function evaluateFile(
  engine: () => Promise<Engine>,
  file: string,
  bytes: Uint8Array,
  options: FileOptions,
  judged: () => void = () => undefined,
): Promise<FileEvaluated | Problem> {
  if (options.fill || options.mark) {
    const changed = changedForms(await engine(), file, bytes, options);
    if (changed instanceof Problem) return changed;
    if (changed !== null) {
      if (changed.converted && options.inPlace) return new Problem("in-place-legacy");
      const texts = cliTexts[options.locale];
      const unchanged = { ...options, fill: null, mark: false };
      // a reviewer judges what the department claimed, not what is filled over it
      const before =
        options.fill === "claimed" && options.review
          ? await evaluateFile(engine, file, bytes, { ...unchanged, write: false })
          : null;
      if (before instanceof Problem) return before;
      const after = before === null ? unchanged : { ...unchanged, reviewed: before.reviews };
      const evaluated = await evaluateFile(engine, file, changed.bytes, after, judged);
      if (evaluated instanceof Problem) return evaluated;
      const notes = [
        ...evaluated.notes,
        ...changed.notes,
        ...(before === null ? [] : [texts.reviewBeforeFill]),
        ...(changed.converted ? [texts.converted] : []),
      ];
      return { ...evaluated, notes };
    }
  }
  const others = await readOthers(engine, options);
  if (others instanceof Problem) return others;
  const read = evaluateOpened(Workbook.openToRead(bytes), file, options, others, judged);
  if (read !== "needs-engine") return read;
  const evaluated = evaluateOpened(Workbook.open(await engine(), bytes), file, options, others, judged);
  return evaluated === "needs-engine" ? new Problem("engine-stopped") : evaluated;
}

function evaluateOpened(
  workbook: Workbook | WorkbookProblem,
  file: string,
  options: FileOptions,
  others: Others,
  judged: () => void,
): FileEvaluated | Problem | "needs-engine" {
  if (workbook instanceof WorkbookProblem) return openProblem(workbook, file);
  try {
    const evaluated = evaluateSheets(workbook, file, options, others, judged);
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
  others: Others,
  judged: () => void,
): FileEvaluated | Problem {
  const { locale, profile: asked, sheet } = options;
  if (sheet !== null && !workbook.sheets().some(({ name }) => name === sheet))
    return new Problem("no-sheet", { detail: sheet });
  const sheets = readSheets(workbook);
  if (sheets instanceof WorkbookProblem) return new Problem(sheets.code, { detail: sheets.detail });
  const { names, grids: whole } = sheets;
  const settings = readSettings(workbook.settings(), locale);
  const compared = comparedBeside(others, whole, workbook.part(partNamespaces.lastYear), locale);
  if (compared instanceof Problem) return compared;
  const grids = ownGrids(whole, compared);
  const aggregation = new Aggregation();
  const comparing = comparisonOption(compared, { locale, asked, saved: settings.profile });
  const evaluation = evaluateWorkbook({ file, grids, settings }, { locale, asked, sheet, aggregation, comparing });
  const { result: unmarked, notForms, places } = evaluation.whole();
  const marks = parseKeptMarks(workbook.part(partNamespaces.marks));
  const result = markedResult(unmarked, marks ?? []);
  const notes = [
    ...settings.unusable.map(({ said }) => said),
    ...cellNotes(workbook, names, cliTexts[locale]),
    ...comparisonNotes(result, compared, cliTexts[locale]),
    ...(marks === null ? [markTexts[locale].broken] : homelessNote(marks, unmarked.forms, sheet, locale)),
  ];
  if (result.forms.length === 0) return noForm(notForms, notes, locale);
  const earlier = earlierOf(sheets, settings.profile);
  const said = [
    ...notes,
    ...earlier.notices.map(({ code, values }) => insertValues(summaryNotices[locale][code], values)),
  ];
  const review = options.review ?? null;
  const carried = review === null ? {} : parseReviews(workbook.part(partNamespaces.review));
  const profilesKnown = [settings.profile, asked].filter((one) => one !== null);
  const reviews = review === null ? [] : (options.reviewed ?? reviewed(result, review, carried ?? {}, profilesKnown));
  const notesToo = carried === null ? [...said, cliTexts[locale].reviewBroken] : said;
  const handBacks = options.handBack
    ? result.forms.map((form, at) => handBack({ grids, settings }, form, places[at], handBackTexts[locale].score))
    : [];
  const report = workbook.part(partNamespaces.report);
  if (!options.write) return { result, workbook: null, reviews, handBacks, notes: notesToo, report };
  if (workbook.converted && options.inPlace) return new Problem("in-place-legacy");
  judged();
  const by = { locale, saved: settings.profile, asked, made: options.made ?? null };
  const problem = writeSummary(workbook, { ...sheets, grids }, result, earlier, by);
  if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  const bytes =
    review === null
      ? workbook.save()
      : withReviews(workbook, reviewsJson(carriedAfter(result, reviews, carried ?? {})));
  const saved = [...notesToo, ...(workbook.converted ? [cliTexts[locale].converted] : [])];
  return { result, workbook: bytes, reviews, handBacks, notes: saved, report };
}

const reviewItem = "{2E7D3B0A-94B5-4B0E-8C43-6A1F0B7C9D52}";

/** The workbook's bytes with the reviewer's scores and words in it. */
function withReviews(workbook: Workbook, json: string): Uint8Array {
  const part = workbook.package()?.contents.workbookPart;
  return workbook.save((parts) =>
    part === undefined ? parts : withPart(parts, part, partNamespaces.review, json, reviewItem),
  );
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
  const circular = workbook.circular();
  return sheets.flatMap((sheet) => [
    ...said(texts.strayed, sheet, workbook.leftOut(sheet)),
    ...said(texts.circular, sheet, circular.get(sheet) ?? []),
  ]);
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
