import { existsSync } from "node:fs";
import type { Result } from "../../evaluation/result";
import { readPassages } from "../../report/docx/readDocx";
import { writeDocx } from "../../report/docx/writeDocx";
import { changedTexts, type EditedTexts } from "../../report/edited";
import { evidenceList, evidenceTitle } from "../../report/evidenceList";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import type { ReportFile } from "./apart";
import { readBytes } from "./files";
import { Problem } from "./problem";
import { numbered } from "./reports";

/**
 * The 佐证材料清单 of each form as a document to be written. What a person wrote into one that stands there stays; a document
 * of another kind is never replaced.
 */
export async function evidenceFiles(
  { forms }: Result,
  target: string,
  locale: Locale,
): Promise<readonly ReportFile[] | Problem> {
  const files: ReportFile[] = [];
  for (const [at, form] of forms.entries()) {
    const file = numbered(target, at);
    const edited = editedIn(file);
    if (edited instanceof Problem) return edited;
    const { paper, count, named } = evidenceList(form, edited);
    const said = filled(cliTexts[locale].evidenceWritten, { file, count: String(count), named: String(named) });
    files.push({ file, bytes: await writeDocx(paper), said });
  }
  return files;
}

function editedIn(file: string): EditedTexts | Problem {
  if (!existsSync(file)) return {};
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const found = readPassages(bytes);
  const isList = found.some(({ id }) => id === evidenceTitle);
  return isList ? changedTexts(found) : new Problem("report-foreign", { detail: file });
}
