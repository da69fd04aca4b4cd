import { zipSync } from "fflate";
import { calculateFormula } from "../../../calculation/calculateFormula";
import { callingFunctions } from "../../../calculation/callFunction";
import { parseFormula } from "../../../calculation/parsedFormula";
import type { Grid } from "../../../form/grid";
import { WorkbookProblem } from "../../../hosts/file/problem";
import { Workbook } from "../../../hosts/file/workbook";
import { cliTexts, filled } from "../../../wording/cliTexts";
import { formulaTexts } from "../../../wording/formulaTexts";
import type { Locale } from "../../../wording/locale";
import { webTexts } from "../../../wording/webTexts";
import { partNamespaces } from "../../../workflow/parts/partNamespaces";
import { columnWidths, frontSheet } from "./columnWidths";
import { engineInPage } from "./engine";
import { type FileRead, isConverted, readFile, summarised, withParts } from "./fileRead";
import { overviewOfMany } from "./overviewOfMany";
import { papersOf } from "./papers";
import { sha256 } from "./sha256";
import { isRefused, type GivenFile, type OpenedFile, type Refused, type Work } from "./work";

const refusal = ({ code, detail }: WorkbookProblem, locale: Locale): Refused => ({
  refused: filled(cliTexts[locale][code], { detail }),
});

/**
 * The work on files: reading, evaluating and writing them. The engine is unpacked only where a workbook is to be written,
 * or a cell cannot be told without it.
 * @param engineText the compressed engine as it stands in the page
 */
export function pageWork(engineText: () => Promise<string>): Work {
  const engine = engineInPage(engineText);

  /** Opens for reading alone, and with the engine where that is not enough. */
  async function opened<T>(file: GivenFile, look: (workbook: Workbook) => T, write = false): Promise<T | Refused> {
    const bytes = withParts(file.bytes, file.parts);
    for (const withEngine of write ? [true] : [false, true]) {
      const workbook = withEngine ? Workbook.open(await engine(bytes.length), bytes) : Workbook.openToRead(bytes);
      if (workbook instanceof WorkbookProblem) return refusal(workbook, file.locale);
      try {
        const seen = look(workbook);
        if (withEngine || !workbook.needsEngine) return seen;
      } finally {
        workbook.close();
      }
    }
    return refusal(new WorkbookProblem("engine-stopped"), file.locale);
  }

  const readOnce = (file: GivenFile): Promise<FileRead | Refused> =>
    opened(file, (workbook) => {
      const read = readFile(workbook, file.name, file.locale);
      return read instanceof WorkbookProblem ? refusal(read, file.locale) : read;
    });
  const many = overviewOfMany();
  return {
    open: async (file) => {
      const sum = sha256(file.bytes);
      return opened(file, (workbook) => {
        const read = readFile(workbook, file.name, file.locale);
        const snapshot = workbook.package();
        if (read instanceof WorkbookProblem || snapshot === null)
          return refusal(read instanceof WorkbookProblem ? read : new WorkbookProblem("damaged"), file.locale);
        const notes = read.names.flatMap((name) => leftOut(name, workbook.leftOut(name), file.locale));
        if (workbook.converted || isConverted(file.bytes)) notes.unshift(webTexts[file.locale].converted);
        return openedFile(read, frontSheet(snapshot), columnWidths(snapshot), sum, notes);
      });
    },
    write: (file) =>
      opened(
        file,
        (workbook) => {
          const read = readFile(workbook, file.name, file.locale);
          const bytes = read instanceof WorkbookProblem ? read : summarised(workbook, read, file.locale);
          return bytes instanceof WorkbookProblem ? refusal(bytes, file.locale) : { bytes };
        },
        true,
      ),
    papers: async (file, kind, only) => {
      const read = await readOnce(file);
      return isRefused(read) ? read : papersOf(read, kind, only, file.locale);
    },
    collect: async (file, path) => {
      const read = isRefused(file) ? file : await readOnce(file);
      if (isRefused(read)) many.fail(path, read.refused);
      else many.take(path, read);
      return isRefused(read) ? read : {};
    },
    overview: async (count, locale) => {
      const bytes = many.write(await engine(1), count, locale);
      return bytes instanceof WorkbookProblem ? refusal(bytes, locale) : { bytes };
    },
    pack: (files) => Promise.resolve({ bytes: zipSync({ ...files }, { level: 0 }) }),
    calculate: (file, sheet, formula) =>
      opened(
        file,
        (workbook) => {
          const texts = formulaTexts[file.locale];
          const parsed = parseFormula(formula);
          if (parsed === null) return { refused: texts.notFormula + formula };
          const read = readFile(workbook, file.name, file.locale);
          const profile = read instanceof WorkbookProblem ? null : read.settings.profile;
          const call = callingFunctions({ workbookProfile: profile, locale: file.locale });
          const source = workbook.calculation(call)?.sourceFor(sheet) ?? null;
          if (source === null) return refusal(new WorkbookProblem("engine-stopped"), file.locale);
          const rows = calculateFormula(parsed, source, call);
          return { rows: rows.map((row) => row.map((cell) => shown(cell))) };
        },
        true,
      ),
  };
}

const shown = (cell: string | number | boolean | null): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");

function leftOut(sheet: string, cells: readonly string[], locale: Locale): readonly string[] {
  if (cells.length === 0) return [];
  const first = cells.slice(0, 5).join("、") + (cells.length > 5 ? ` … (${cells.length})` : "");
  return [filled(cliTexts[locale].strayed, { sheet, cells: first })];
}

/** Of a sheet without a form so many rows are handed to the page, which shows them: copying a register takes its time. */
const mostRows = 1000;

const firstRows = (grid: Grid): Grid => ({
  ...grid,
  values: grid.values.slice(0, mostRows),
  texts: grid.texts.slice(0, mostRows),
  formats: grid.formats.slice(0, mostRows),
});

/** A sheet with a form comes to the front, the one that was there when the file was saved before all others. */
function openedFile(
  { evaluated, settings, json, ours, grids, summary, names, parts }: FileRead,
  front: string,
  widths: OpenedFile["widths"],
  sum: string,
  notes: readonly string[],
): OpenedFile {
  const { forms } = evaluated.result;
  const activeSheet = (forms.find(({ sheet }) => sheet === front) ?? forms[0])?.sheet ?? front;
  const sheetIds = Object.fromEntries(names.map((name) => [name, name]));
  const withForm = new Set(forms.map(({ sheet }) => sheet));
  const isCut = ({ sheet, values }: Grid): boolean => !withForm.has(sheet) && values.length > mostRows;
  const cut = Object.fromEntries(grids.filter(isCut).map(({ sheet, values }) => [sheet, values.length]));
  const handed = grids.map((grid) => (isCut(grid) ? firstRows(grid) : grid));
  const read = {
    grids: handed,
    summary,
    ours,
    activeSheet,
    sheetIds,
    ...json,
    lastYear: json.lastYear ?? null,
    marks: parts[partNamespaces.marks] ?? null,
    skipped: [],
  };
  return { opened: { ...evaluated, settings, read }, widths, cut, sha256: sum, notes, parts };
}
