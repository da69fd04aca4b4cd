import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { FormResult, Result } from "../../evaluation/result";
import { WorkbookProblem } from "../../hosts/file/problem";
import { withPart } from "../../hosts/file/save/withPart";
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
import { isFolder, readBytes, writeWhole } from "./files";
import { say } from "./print";
import { Problem } from "./problem";

/** Where each input's report goes: the .docx that is named, or in a folder one named after the input. */
export function reportTargets(files: readonly string[], report: string | null): readonly (string | null)[] | Problem {
  if (report === null) return files.map(() => null);
  const isDocument = extname(report).toLowerCase() === ".docx" && !isFolder(report);
  if (!isDocument && !isFolder(report)) return new Problem("report-not-docx", { detail: report });
  if (isDocument) return files.length > 1 ? new Problem("outForMany", { detail: report }) : [report];
  const targets = files.map((file) => join(report, `${basename(file, extname(file))}-摘要版.docx`));
  const twice = targets.find((target, i) => targets.indexOf(target) !== i);
  return twice === undefined ? targets : new Problem("outTwice", { detail: twice });
}

/** Reports that were written. */
export interface WrittenReports {
  /** A workbook with all that a person wrote into the reports, whether it came from there or from a document. */
  readonly kept: (workbook: Uint8Array) => Uint8Array;
}

/**
 * Writes the 摘要版 of each form, the second and further ones numbered. What a person wrote comes from the workbook and from
 * a report that stands there already, whose wording counts where the two differ; a document of another kind is never
 * replaced.
 * @param json what the workbook keeps of the reports' passages
 */
export async function writeReports(
  { forms }: Result,
  json: string | null,
  target: string,
  locale: Locale,
): Promise<WrittenReports | Problem> {
  const texts = cliTexts[locale];
  const parsed = parseKeptReports(json);
  if (parsed === null) say(texts.reportPartBroken);
  const kept = parsed ?? [];
  const before = passagesByForm(kept, forms);
  const passages = new Map<FormResult, EditedTexts>();
  for (const [at, form] of forms.entries()) {
    const file = at === 0 ? target : target.replace(/\.docx$/i, `-${at + 1}.docx`);
    const edited = editedIn(file);
    if (edited instanceof Problem) return edited;
    const taken = takenBack(before.get(form) ?? {}, edited);
    passages.set(form, taken.passages);
    const report = reportOf(form, taken.passages);
    const problem = writeWhole(file, await writeDocx(report));
    if (problem !== null) return problem;
    const count = (list: readonly unknown[]): string => String(list.length);
    say(
      filled(texts.reportWritten, {
        file,
        gaps: count(gapsOf(report)),
        errors: String(report.errors),
        kept: count(Object.keys(taken.passages)),
      }),
    );
    if (taken.conflicts.length > 0) say(filled(texts.reportConflicts, { file, count: count(taken.conflicts) }));
  }
  // what could not be read is left as it is
  const now = parsed === null ? json : keptReportsJson(withPassages(kept, forms, passages));
  return {
    kept: (workbook) => {
      if (now === json) return workbook;
      const written = withPart(workbook, partNamespaces.report, now);
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
