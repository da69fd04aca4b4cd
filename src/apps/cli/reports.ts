import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Result } from "../../evaluation/result";
import { readDocx } from "../../report/docx/readDocx";
import { writeDocx } from "../../report/docx/writeDocx";
import type { EditedTexts } from "../../report/edited";
import { gapsOf } from "../../report/report";
import { reportOf } from "../../report/reportOf";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { documentTargets, isFolder, readBytes, writeWhole } from "./files";
import { say } from "./print";
import { Problem } from "./problem";

/** Where each input's document goes: the .docx that is named, or in a folder one named after the input. */
export function reportTargets(
  files: readonly string[],
  report: string | null,
  kind = "摘要版",
): readonly (string | null)[] | Problem {
  if (report === null) return files.map(() => null);
  const isDocument = extname(report).toLowerCase() === ".docx" && !isFolder(report);
  if (!isDocument && !isFolder(report)) return new Problem("report-not-docx", { detail: report });
  return documentTargets(files, report, isDocument, `${kind}.docx`);
}

/** The document of a form: the second and further ones of a workbook are numbered. */
export const numbered = (target: string, at: number): string =>
  at === 0 ? target : target.replace(/\.docx$/i, `-${at + 1}.docx`);

/**
 * Writes the 摘要版 of each form, the second and further ones numbered. What a person changed in a report that stands there
 * already is taken over; a document of another kind is never replaced.
 */
export async function writeReports({ forms }: Result, target: string, locale: Locale): Promise<Problem | null> {
  for (const [at, form] of forms.entries()) {
    const file = numbered(target, at);
    const edited = editedIn(file);
    if (edited instanceof Problem) return edited;
    const report = reportOf(form, edited);
    const problem = writeWhole(file, await writeDocx(report));
    if (problem !== null) return problem;
    const counts = { gaps: gapsOf(report).length, errors: report.errors, kept: Object.keys(edited).length };
    say(
      filled(cliTexts[locale].reportWritten, {
        file,
        gaps: String(counts.gaps),
        errors: String(counts.errors),
        kept: String(counts.kept),
      }),
    );
  }
  return null;
}

function editedIn(file: string): EditedTexts | Problem {
  if (!existsSync(file)) return {};
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  return readDocx(bytes) ?? new Problem("report-foreign", { detail: file });
}
