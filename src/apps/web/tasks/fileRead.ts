import { Aggregation } from "../../../evaluation/aggregate/aggregation";
import { earlierOf, readSheets, writeSummary, type FileSheets } from "../../../hosts/file/fileSheets";
import { openPackage } from "../../../hosts/file/package/openPackage";
import { WorkbookProblem } from "../../../hosts/file/problem";
import { pack } from "../../../hosts/file/save/pack";
import { withPart } from "../../../hosts/file/save/withPart";
import type { Workbook } from "../../../hosts/file/workbook";
import type { Locale } from "../../../wording/locale";
import { evaluateWorkbook, type Evaluated } from "../../../workflow/evaluateWorkbook";
import { markedResult, parseKeptMarks } from "../../../workflow/kept/keptMarks";
import { partNamespaces, type PartNamespace } from "../../../workflow/parts/partNamespaces";
import { readSettings } from "../../../workflow/settings/readSettings";
import type { SettingsJson, WorkbookSettings } from "../../../workflow/settings/workbookSettings";
import type { FileParts } from "./work";

/** A workbook of a file, read and evaluated. */
export interface FileRead extends FileSheets {
  readonly evaluated: Evaluated;
  readonly settings: WorkbookSettings;
  readonly json: SettingsJson;
  /** What else it carries. */
  readonly parts: FileParts;
}

const carried = ["profile", "mapping", "lastYear", "report", "review", "marks"] as const;

/** Reads and evaluates an opened workbook as the command line does. */
export function readFile(workbook: Workbook, file: string, locale: Locale): FileRead | WorkbookProblem {
  const sheets = readSheets(workbook);
  if (sheets instanceof WorkbookProblem) return sheets;
  const json = workbook.settings();
  const settings = readSettings(json, locale);
  const aggregation = new Aggregation();
  const evaluated = evaluateWorkbook({ file, grids: sheets.grids, settings }, { locale, aggregation }).whole();
  const parts = Object.fromEntries(carried.map((name) => [partNamespaces[name], workbook.part(partNamespaces[name])]));
  return { ...sheets, evaluated, settings, json, parts };
}

/** The result with the tick marks that people made. */
export const markedIn = ({ evaluated, parts }: FileRead) =>
  markedResult(evaluated.result, parseKeptMarks(parts[partNamespaces.marks] ?? null) ?? []);

/** Writes the summary sheet into the workbook. @returns the file's bytes */
export function summarised(workbook: Workbook, read: FileRead, locale: Locale): Uint8Array | WorkbookProblem {
  const saved = read.settings.profile;
  const problem = writeSummary(workbook, read, markedIn(read), earlierOf(read, saved), { locale, saved });
  return problem ?? workbook.save();
}

const namespaces: readonly PartNamespace[] = Object.values(partNamespaces);

/** The bytes of a workbook with what a person has set for it, as it would carry it from Excel; what is no workbook comes back. */
export function withParts(bytes: Uint8Array, set: FileParts): Uint8Array {
  const changed = namespaces.filter((namespace) => set[namespace] !== undefined);
  const found = changed.length === 0 ? null : openPackage(bytes);
  if (found === null || found instanceof WorkbookProblem) return bytes;
  const { workbookPart } = found.contents;
  const parts = changed.reduce(
    (now, namespace) => withPart(now, workbookPart, namespace, set[namespace] ?? null),
    found.parts,
  );
  return pack(parts, 0);
}

/** Whether a file is of a format that is read, and written as another. */
export function isConverted(bytes: Uint8Array): boolean {
  const found = openPackage(bytes);
  return !(found instanceof WorkbookProblem) && found.converted;
}
