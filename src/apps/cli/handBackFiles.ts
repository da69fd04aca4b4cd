import { extname } from "node:path";
import { Workbook } from "../../hosts/file/workbook";
import { handBackTsv, type HandBack } from "../../report/handBack/handBack";
import { styles } from "../../summary/styles";
import { freeSheetName } from "../../workflow/ourSummary";
import { handBackSheet } from "../../workflow/handBackSheet";
import { cliTexts, filled } from "../../wording/cliTexts";
import { handBackTexts } from "../../wording/handBackTexts";
import type { Locale } from "../../wording/locale";
import { startEngine } from "./engine";
import { documentTargets, isFolder, writeWhole } from "./files";
import { say } from "./print";
import { Problem } from "./problem";

/** Where each input's hand-back goes: the .tsv or .xlsx that is named, or in a folder a .tsv named after the input. */
export function handBackTargets(files: readonly string[], target: string | null): readonly (string | null)[] | Problem {
  if (target === null) return files.map(() => null);
  const isTable = [".tsv", ".xlsx"].includes(extname(target).toLowerCase()) && !isFolder(target);
  if (!isTable && !isFolder(target)) return new Problem("handBackFormat", { detail: target });
  return documentTargets(files, target, isTable, "系统回填.tsv");
}

/** Writes what is copied into the provincial system; a workbook gets a sheet for each form, a .tsv is numbered. */
export async function writeHandBacks(
  backs: readonly (HandBack | null)[],
  target: string,
  locale: Locale,
): Promise<Problem | null> {
  const known = backs.filter((one) => one !== null);
  if (known.length === 0) return new Problem("handBackNone");
  const problem = /\.xlsx$/i.test(target)
    ? await writeSheets(known, target, locale)
    : writeTables(known, target, locale);
  if (problem !== null) return problem;
  const count = known.reduce((all, { rows }) => all + rows.length, 0);
  const over = known.flatMap(({ texts }) => texts).filter(({ limit, length }) => limit !== null && length > limit);
  const values = { file: target, count: String(count), over: String(over.length) };
  say(filled(cliTexts[locale].handBackWritten, values));
  return null;
}

async function writeSheets(backs: readonly HandBack[], target: string, locale: Locale): Promise<Problem | null> {
  const base = handBackTexts[locale].sheet;
  const book = Workbook.create(await startEngine(), base);
  const names: string[] = [];
  for (const back of backs) {
    const name = freeSheetName(base, names);
    names.push(name);
    const problem = book.writeSheet(handBackSheet(back, name, locale), styles);
    if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  }
  return writeWhole(target, book.save());
}

/** So that a spreadsheet takes the file for what it is. */
const byteOrderMark = "\ufeff";

function writeTables(backs: readonly HandBack[], target: string, locale: Locale): Problem | null {
  const words = handBackTexts[locale];
  for (const [at, back] of backs.entries()) {
    const file = at === 0 ? target : target.replace(/\.tsv$/i, `-${at + 1}.tsv`);
    const texts = handBackTsv({
      headings: [words.item, words.content, words.length, words.limit],
      rows: back.texts.map(({ label, text, length, limit }) => ({
        row: 0,
        cells: [label, text, String(length), limit === null ? "" : String(limit)],
      })),
    });
    const table = handBackTsv(back) + (back.texts.length === 0 ? "" : `\n\n${texts}`);
    const problem = writeWhole(file, new TextEncoder().encode(`${byteOrderMark}${table}\n`));
    if (problem !== null) return problem;
  }
  return null;
}
