import { existsSync } from "node:fs";
import type { Result } from "../../evaluation/result";
import { readDocx } from "../../report/docx/readDocx";
import { writeDocx } from "../../report/docx/writeDocx";
import type { EditedTexts } from "../../report/edited";
import { gapsOf } from "../../report/report";
import { reportOf } from "../../report/reportOf";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import type { ReportFile } from "./apart";
import { readBytes } from "./files";
import { Problem } from "./problem";

/** The document of a form: the second and further ones of a workbook are numbered. */
export const numbered = (target: string, at: number): string =>
  at === 0 ? target : target.replace(/\.docx$/i, `-${at + 1}.docx`);

/**
 * The 摘要版 of each form as a document to be written, the second and further ones numbered. What a person changed in a
 * report that stands there already is taken over; a document of another kind is never replaced.
 */
export async function reportsOf(
  { forms }: Result,
  target: string,
  locale: Locale,
): Promise<readonly ReportFile[] | Problem> {
  const files: ReportFile[] = [];
  for (const [at, form] of forms.entries()) {
    const file = numbered(target, at);
    const edited = editedIn(file);
    if (edited instanceof Problem) return edited;
    const report = reportOf(form, edited);
    const counts = { gaps: gapsOf(report).length, errors: report.errors, kept: Object.keys(edited).length };
    const said = filled(cliTexts[locale].reportWritten, {
      file,
      gaps: String(counts.gaps),
      errors: String(counts.errors),
      kept: String(counts.kept),
    });
    files.push({ file, bytes: await writeDocx(report), said });
  }
  return files;
}

function editedIn(file: string): EditedTexts | Problem {
  if (!existsSync(file)) return {};
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  return readDocx(bytes) ?? new Problem("report-foreign", { detail: file });
}
