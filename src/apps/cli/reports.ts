import { existsSync } from "node:fs";
import type { FormResult, Result } from "../../evaluation/result";
import { WorkbookProblem } from "../../hosts/file/problem";
import { bytesWithPart } from "../../hosts/file/save/withPart";
import { readDocx } from "../../report/docx/readDocx";
import { writeDocx } from "../../report/docx/writeDocx";
import type { EditedTexts } from "../../report/edited";
import { gapsOf } from "../../report/report";
import { reportOf } from "../../report/reportOf";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import {
  keptReportsJson,
  parseKeptReports,
  passagesByForm,
  takenBack,
  withPassages,
} from "../../workflow/kept/keptReports";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import type { ReportFile } from "./apart";
import { readBytes } from "./files";
import { Problem } from "./problem";

/** The document of a form: the second and further ones of a workbook are numbered. */
export const numbered = (target: string, at: number): string =>
  at === 0 ? target : target.replace(/\.docx$/i, `-${at + 1}.docx`);

/** Reports to be written. */
export interface Reports {
  readonly files: readonly ReportFile[];
  /** A workbook with all that a person wrote into the reports, whether it came from there or from a document. */
  readonly kept: (workbook: Uint8Array) => Uint8Array;
}

/**
 * The 摘要版 of each form as a document to be written, the second and further ones numbered. What a person wrote comes from the workbook and from
 * a report that stands there already, whose wording counts where the two differ; a document of another kind is never
 * replaced.
 * @param json what the workbook keeps of the reports' passages
 */
export async function reportsOf(
  { forms }: Result,
  json: string | null,
  target: string,
  locale: Locale,
): Promise<Reports | Problem> {
  const texts = cliTexts[locale];
  const parsed = parseKeptReports(json);
  const kept = parsed ?? [];
  const before = passagesByForm(kept, forms);
  const passages = new Map<FormResult, EditedTexts>();
  const files: ReportFile[] = [];
  for (const [at, form] of forms.entries()) {
    const file = numbered(target, at);
    const edited = editedIn(file);
    if (edited instanceof Problem) return edited;
    const taken = takenBack(before.get(form) ?? {}, edited);
    passages.set(form, taken.passages);
    const report = reportOf(form, taken.passages);
    const count = (list: readonly unknown[]): string => String(list.length);
    const counts = {
      file,
      gaps: count(gapsOf(report)),
      errors: String(report.errors),
      kept: count(Object.keys(taken.passages)),
    };
    const said = [
      ...(parsed === null && at === 0 ? [texts.reportPartBroken] : []),
      filled(texts.reportWritten, counts),
      ...(taken.conflicts.length > 0 ? [filled(texts.reportConflicts, { file, count: count(taken.conflicts) })] : []),
    ];
    files.push({ file, bytes: await writeDocx(report), said: said.join("\n") });
  }
  // what could not be read is left as it is
  const now = parsed === null ? json : keptReportsJson(withPassages(kept, forms, passages));
  return {
    files,
    kept: (workbook) => {
      if (now === json) return workbook;
      const written = bytesWithPart(workbook, partNamespaces.report, now);
      return written instanceof WorkbookProblem ? workbook : written;
    },
  };
}

function editedIn(file: string): EditedTexts | Problem {
  if (!existsSync(file)) return {};
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  return readDocx(bytes) ?? new Problem("report-foreign", { detail: file });
}
