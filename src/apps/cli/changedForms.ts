import { addressOf } from "../../cells";
import { isProvisional, type FormResult } from "../../evaluation/result";
import type { Engine } from "../../hosts/file/engine";
import { readSheets } from "../../hosts/file/fileSheets";
import { WorkbookProblem } from "../../hosts/file/problem";
import { scanCells } from "../../hosts/file/read/scanCells";
import { sheetNamed } from "../../hosts/file/package/contents";
import type { Parts } from "../../hosts/file/package/parts";
import { bytesOf, textOf } from "../../hosts/file/package/xml";
import type { Snapshot } from "../../hosts/file/read/snapshot";
import { Workbook } from "../../hosts/file/workbook";
import { changeCells, type CellChange } from "../../hosts/file/write/changeCells";
import { styles } from "../../summary/styles";
import { cliTexts, filled, type CliTexts } from "../../wording/cliTexts";
import { evaluateWorkbook } from "../../workflow/evaluateWorkbook";
import { fillScores, type ScoreToFill } from "../../workflow/fillScores";
import { scoresBeside } from "../../workflow/scoresBeside";
import { readSettings } from "../../workflow/settings/readSettings";
import { weakCells } from "../../workflow/weakCells";
import type { Profile } from "../../evaluation/rules/profile";
import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";

/** How the forms are to be changed. */
export interface FormChanges {
  readonly locale: Locale;
  readonly profile: Profile | null;
  readonly sheet: string | null;
  /** Into the form's own score cells, or into a column of their own. */
  readonly fill?: "claimed" | "beside" | null;
  readonly mark?: boolean;
}

interface ChangedForms {
  readonly bytes: Uint8Array;
  /** Whether the file was of an older format: its bytes are a package now, and not all that it held. */
  readonly converted: boolean;
  /** What was filled, marked and left alone, in words. */
  readonly notes: readonly string[];
}

/**
 * A workbook with the computed scores in its forms (--fill, --fill-beside) and their weak indicators marked (--mark). Its
 * formulas stay, and hold the values that they then have. Null where there is nothing to change, or nothing can be read:
 * then evaluating the file says why.
 */
export function changedForms(
  engine: Engine,
  file: string,
  bytes: Uint8Array,
  { locale, profile: asked, sheet, fill = null, mark = false }: FormChanges,
): ChangedForms | Problem | null {
  const workbook = Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return null;
  try {
    const sheets = readSheets(workbook);
    if (sheets instanceof WorkbookProblem) return null;
    const contents = {
      file,
      grids: sheets.grids,
      settings: readSettings(workbook.settings(), locale),
    };
    const evaluated = evaluateWorkbook(contents, { locale, asked, sheet }).whole();
    const { forms } = evaluated.result;
    const texts = cliTexts[locale];
    const notes: string[] = [];
    const settled = forms.filter((form) => !isProvisional(form));
    if (fill !== null)
      for (const form of forms) if (isProvisional(form)) notes.push(filled(texts.filledOpen, { sheet: form.sheet }));
    const scores: ScoreToFill[] = [];
    if (fill === "claimed") {
      const { cells, left } = fillScores(contents, { locale, asked, sheet }, evaluated, (form) =>
        settled.includes(form),
      );
      scores.push(...cells);
      notes.push(...told(texts.filledLeft, left));
    }
    if (fill === "beside")
      for (const [at, form] of forms.entries()) {
        const grid = contents.grids.find((one) => one.sheet === form.sheet);
        const places = evaluated.places[at];
        if (!settled.includes(form) || !grid || !places) continue;
        const beside = scoresBeside(form, places, grid);
        if (beside.length === 0) notes.push(filled(texts.noRoomBeside, { sheet: form.sheet }));
        scores.push(...beside);
      }
    const weak = mark ? forms.flatMap(weakCells) : [];
    const changes: CellChange[] = [
      ...scores.map(({ sheet: on, cell, score, text }) => ({ sheet: on, cell, content: text ?? score })),
      ...weak.map(({ sheet: on, cell, severity }) => ({ sheet: on, cell, fill: styles[severity].fill ?? "#FFF1CC" })),
    ];
    const found = workbook.package();
    if (changes.length === 0 || found === null) return { bytes, converted: false, notes };
    const changed = changeCells(found.parts, changes);
    if (changed === null) return new Problem("damaged");
    const kept = new Set(changed.kept.map((one) => `${one.sheet}!${one.cell}`));
    const isKept = (one: { readonly sheet: string; readonly cell: string }): boolean =>
      kept.has(`${one.sheet}!${one.cell}`);
    notes.unshift(
      ...counted(
        texts,
        forms,
        scores.filter((one) => !isKept(one)),
        weak,
      ),
    );
    notes.push(...told(texts.filledKept, changed.kept));
    const saved = workbook.save(() => changed.parts);
    return {
      converted: workbook.converted,
      bytes: scores.length === 0 ? saved : withValues(engine, saved, new Set(scores.map((one) => one.sheet))),
      notes,
    };
  } finally {
    workbook.close();
  }
}

function counted(
  texts: CliTexts,
  forms: readonly FormResult[],
  scores: readonly ScoreToFill[],
  weak: readonly { readonly sheet: string }[],
): readonly string[] {
  const sheets = [...new Set(forms.map(({ sheet }) => sheet))];
  const said = (text: string, cells: readonly { readonly sheet: string }[]): readonly string[] =>
    sheets.flatMap((sheet) => {
      const count = cells.filter((one) => one.sheet === sheet).length;
      return count === 0 ? [] : [filled(text, { sheet, count: String(count) })];
    });
  return [
    ...said(
      texts.filled,
      scores.filter(({ what }) => what !== "heading"),
    ),
    ...said(texts.marked, weak),
  ];
}

function told(text: string, cells: readonly { readonly sheet: string; readonly cell: string }[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) =>
    filled(text, {
      sheet,
      cells: cells
        .filter((one) => one.sheet === sheet)
        .map(({ cell }) => cell)
        .join("、"),
    }),
  );
}

/** The file with the values that its formulas on these sheets have now: readers that calculate nothing see them. */
function withValues(engine: Engine, bytes: Uint8Array, sheets: ReadonlySet<string>): Uint8Array {
  const workbook = Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return bytes;
  try {
    const found = workbook.package();
    if (found === null) return bytes;
    const formulas: { readonly sheet: string; readonly row: number; readonly column: number; readonly was: string }[] =
      [];
    for (const sheet of sheets) {
      const entry = sheetNamed(found.contents, sheet);
      if (entry === null) continue;
      scanCells(textOf(found.parts[entry.part]), ({ row, column, type, value, formula }) => {
        if (formula && type === "n") formulas.push({ sheet, row, column, was: value ?? "" });
      });
    }
    if (formulas.length === 0) return bytes;
    const blank = Workbook.open(
      engine,
      workbook.save(() => withoutResults(found, sheets)),
    );
    if (blank instanceof WorkbookProblem) return bytes;
    const grids = new Map([...sheets].map((sheet) => [sheet, blank.grid(sheet)] as const));
    blank.close();
    const changes = formulas.flatMap(({ sheet, row, column, was }): readonly CellChange[] => {
      const grid = grids.get(sheet);
      const value = grid?.values[row - grid.row]?.[column - grid.column];
      if (typeof value !== "number" || String(value) === was) return [];
      return [{ sheet, cell: addressOf(row, column), result: value }];
    });
    const changed = changes.length === 0 ? null : changeCells(found.parts, changes);
    return changed === null ? bytes : workbook.save(() => changed.parts);
  } finally {
    workbook.close();
  }
}

/** The parts without the values of formulas on these sheets: whoever reads them works them out. */
function withoutResults({ contents, parts }: Snapshot, sheets: ReadonlySet<string>): Parts {
  const stripped = [...sheets].flatMap((sheet) => {
    const entry = sheetNamed(contents, sheet);
    if (entry === null) return [];
    const xml = textOf(parts[entry.part]).replace(
      /(<\/(?:[\w.-]+:)?f>|<(?:[\w.-]+:)?f(?:\s[^<>]*)?\/>)<((?:[\w.-]+:)?v)>[^<]*<\/\2>/g,
      "$1",
    );
    return [[entry.part, bytesOf(xml)] as const];
  });
  return { ...parts, ...Object.fromEntries(stripped) };
}
