import { existsSync } from "node:fs";
import type { FormResult, Result } from "../../evaluation/result";
import type { Grid } from "../../form/grid";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { Workbook } from "../../hosts/file/workbook";
import { formsOn, goalsOn, lastYearSheets, type Compared, type OtherSheets } from "../../workflow/comparedForms";
import { comparedOf, parseLastYear } from "../../workflow/lastYearPart";
import { readSettings } from "../../workflow/settings/readSettings";
import { cliTexts, filled, type CliTexts } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { readBytes } from "./files";
import { Problem } from "./problem";

/** What a file is held beside: another file's bytes, or, without them, a sheet of its own. */
export interface OtherFile {
  readonly file: string;
  readonly bytes: Uint8Array | null;
  /** The only sheet meant; null for all of them. */
  readonly sheet: string | null;
}

type Part = "lastYear" | "goals";
const unusable = { lastYear: "last-year-unusable", goals: "goals-unusable" } as const;

/** FILE, FILE#SHEET or #SHEET; a file whose own name holds a # is that file. */
export function otherFile(part: Part, word: string | null, locale: Locale): OtherFile | null | Problem {
  if (word === null) return null;
  const mark = existsSync(word) ? -1 : word.lastIndexOf("#");
  const [file, sheet] = mark < 0 ? [word, null] : [word.slice(0, mark), word.slice(mark + 1)];
  if (file === "") return { file, bytes: null, sheet };
  const bytes = readBytes(file);
  if (!(bytes instanceof Problem)) return { file, bytes, sheet };
  return new Problem(unusable[part], { detail: `${file}${cliTexts[locale].colon}${bytes.say(cliTexts[locale])}` });
}

/** Sheets of other files that were read; a name alone for a sheet of the file itself. */
export type Others = Readonly<Record<Part, OtherSheets | { readonly own: string } | null>>;

/** Reads the files that are held beside; a problem where one cannot be read, or holds nothing of what is wanted. */
export async function readOthers(
  engine: () => Promise<Engine>,
  options: Readonly<Partial<Record<Part, OtherFile | null>>> & { readonly locale: Locale },
): Promise<Others | Problem> {
  const read = async (part: Part): Promise<Others[Part] | Problem> => {
    const other = options[part] ?? null;
    if (other === null) return null;
    if (other.bytes === null) return { own: other.sheet ?? "" };
    const sheets = await readSheets(engine, other, other.bytes, options.locale);
    const texts = cliTexts[options.locale];
    if (sheets instanceof Problem)
      return new Problem(unusable[part], { detail: `${other.file}${texts.colon}${sheets.say(texts)}` });
    return checked(part, sheets, other.file, texts);
  };
  const [lastYear, goals] = [await read("lastYear"), await read("goals")];
  if (lastYear instanceof Problem) return lastYear;
  if (goals instanceof Problem) return goals;
  return { lastYear, goals };
}

function checked(part: Part, sheets: OtherSheets, named: string, texts: CliTexts): OtherSheets | Problem {
  const found = part === "lastYear" ? formsOn(sheets) : goalsOn(sheets);
  const missing = part === "lastYear" ? texts.otherWithoutForm : texts.otherWithoutGoals;
  return found.length > 0 ? sheets : new Problem(unusable[part], { detail: `${named}${texts.colon}${missing}` });
}

/** All sheets of another file, or the one that is named; the engine is started only where a cell wants it. */
export async function readSheets(
  engine: () => Promise<Engine>,
  { file, sheet }: OtherFile,
  bytes: Uint8Array,
  locale: Locale,
): Promise<OtherSheets | Problem> {
  const first = sheetsIn(Workbook.openToRead(bytes), file, sheet, locale);
  if (first !== "needs-engine") return first;
  const again = sheetsIn(Workbook.open(await engine(), bytes), file, sheet, locale);
  return again === "needs-engine" ? new Problem("engine-stopped") : again;
}

function sheetsIn(
  workbook: Workbook | WorkbookProblem,
  file: string,
  sheet: string | null,
  locale: Locale,
): OtherSheets | Problem | "needs-engine" {
  if (workbook instanceof WorkbookProblem) return new Problem(workbook.code, { detail: workbook.detail });
  try {
    const names = workbook.sheets().map(({ name }) => name);
    if (sheet !== null && !names.includes(sheet)) return new Problem("no-sheet", { detail: sheet });
    const grids = names
      .filter((name) => sheet === null || name === sheet)
      .map((name) => workbook.grid(name))
      .filter((grid): grid is Grid => grid !== null);
    if (workbook.needsEngine) return "needs-engine";
    const { unreadable } = workbook;
    if (unreadable !== null) return new Problem(unreadable.code, { detail: unreadable.detail });
    return { file, grids, settings: readSettings(workbook.settings(), locale) };
  } finally {
    workbook.close();
  }
}

/** What the forms are held beside: what the call names, else what the workbook itself carries. */
export function comparedBeside(
  others: Others,
  grids: readonly Grid[],
  saved: string | null,
  locale: Locale,
): Compared | null | Problem {
  const carried = saved === null ? null : parseLastYear(saved);
  const kept = carried === null ? null : comparedOf(carried, grids);
  const own = (part: Part): OtherSheets | null | Problem => {
    const other = others[part];
    if (other === null) return kept?.[part] ?? null;
    if (!("own" in other)) return other;
    const named = grids.filter(({ sheet }) => sheet === other.own);
    if (named.length === 0) return new Problem("no-sheet", { detail: other.own });
    return checked(part, { file: "", grids: named }, `#${other.own}`, cliTexts[locale]);
  };
  const [lastYear, goals] = [own("lastYear"), own("goals")];
  if (lastYear instanceof Problem) return lastYear;
  if (goals instanceof Problem) return goals;
  if (lastYear === null && goals === null) return null;
  return { lastYear, goals, ...(kept?.hand === undefined ? {} : { hand: kept.hand }) };
}

/** What has to be said of a comparison, and that there could be one. */
export function comparisonNotes({ forms }: Result, compared: Compared | null, texts: CliTexts): readonly string[] {
  if (compared === null) return lastYearSheets(forms).map((detail) => filled(texts.lastYearOffered, { detail }));
  return forms.flatMap((form) => [
    ...(compared.lastYear === null ? [] : yearNotes(form, texts)),
    ...(compared.goals === null || form.comparison?.approved !== undefined
      ? []
      : [filled(texts.goalsUnmatched, { detail: form.sheet })]),
  ]);
}

function yearNotes({ comparison, sheet }: FormResult, texts: CliTexts): readonly string[] {
  const { lastYear } = comparison ?? {};
  if (lastYear === undefined) return [filled(texts.lastYearUnmatched, { detail: sheet })];
  const open = lastYear.rows.filter(({ match }) => match !== null && !match.sure).length;
  return [
    ...(lastYear.yearDoubted ? [filled(texts.lastYearDoubted, { detail: sheet })] : []),
    ...(open === 0 ? [] : [filled(texts.lastYearOpen, { sheet, count: String(open) })]),
  ];
}
