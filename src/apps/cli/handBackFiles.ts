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
  if (known.length === 0) return new Problem("handBackNone");
  const files = /\.xlsx$/i.test(target) ? await sheetsOf(known, target, locale) : tablesOf(known, target, locale);
  if (files instanceof Problem) return files;
  const count = known.reduce((all, { rows }) => all + rows.length, 0);
  const over = known.flatMap(({ texts }) => texts).filter(({ limit, length }) => limit !== null && length > limit);
  const values = { file: target, count: String(count), over: String(over.length) };
  const said = filled(cliTexts[locale].handBackWritten, values);
  return files.map((file, at) => ({ ...file, said: at === files.length - 1 ? said : "" }));
}

type File = Omit<ReportFile, "said">;

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
  return [{ file: target, bytes: book.save() }];
}

const tablesOf = (backs: readonly HandBack[], target: string, locale: Locale): File[] =>
  backs.map((back, at) => ({
    file: at === 0 ? target : target.replace(/\.tsv$/i, `-${at + 1}.tsv`),
    bytes: handBackFile(back, locale),
  }));
