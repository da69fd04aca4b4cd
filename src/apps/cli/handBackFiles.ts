import { Workbook } from "../../hosts/file/workbook";
import type { HandBack } from "../../report/handBack/handBack";
import { handBackFile } from "../../report/handBack/handBackFile";
import { styles } from "../../summary/styles";
import { freeSheetName } from "../../workflow/ourSummary";
import { handBackSheet } from "../../workflow/handBackSheet";
import { cliTexts, filled } from "../../wording/cliTexts";
import { handBackTexts } from "../../wording/handBackTexts";
import type { Locale } from "../../wording/locale";
import type { ReportFile } from "./apart";
import { startEngine } from "./engine";
import { Problem } from "./problem";

/** What is copied into the provincial system: a workbook with a sheet for each form, or numbered .tsv. */
export async function handBackFiles(
  backs: readonly (HandBack | null)[],
  target: string,
  locale: Locale,
): Promise<readonly ReportFile[] | Problem> {
  const known = backs.filter((one) => one !== null);
  const files = /\.xlsx$/i.test(target) ? await sheetsOf(known, target, locale) : tablesOf(backs, target, locale);
  if (files instanceof Problem) return files;
  return files.map(({ file, bytes, holds }) => {
    const rows = holds.flatMap((back) => back.rows);
    const over = holds.flatMap(({ texts }) => texts).filter(({ limit, length }) => limit !== null && length > limit);
    const values = { file, count: String(rows.length), over: String(over.length) };
    return { file, bytes, said: filled(cliTexts[locale].handBackWritten, values) };
  });
}

type File = Omit<ReportFile, "said"> & { readonly holds: readonly HandBack[] };

async function sheetsOf(backs: readonly HandBack[], target: string, locale: Locale): Promise<File[] | Problem> {
  const base = handBackTexts[locale].sheet;
  const book = Workbook.create(await startEngine(), base);
  const names: string[] = [];
  for (const back of backs) {
    const name = freeSheetName(base, names);
    names.push(name);
    const problem = book.writeSheet(handBackSheet(back, name, locale), styles);
    if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  }
  return [{ file: target, bytes: book.save(), holds: backs }];
}

/** Numbered as the forms' other documents are. */
const tablesOf = (backs: readonly (HandBack | null)[], target: string, locale: Locale): readonly File[] =>
  backs.flatMap((back, at): readonly File[] => {
    if (back === null) return [];
    const file = at === 0 ? target : target.replace(/\.tsv$/i, `-${at + 1}.tsv`);
    return [{ file, bytes: handBackFile(back, locale), holds: [back] }];
  });
