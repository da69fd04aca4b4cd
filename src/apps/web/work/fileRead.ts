import { builtinProfiles } from "../../../evaluation/rules/builtin/builtin";
import type { Grid } from "../../../form/grid";
import { liveScores } from "../../../functions/liveScores";
import { sourceCells } from "../../../functions/sourceCells";
import { writeCustomXml, namespaceOf, readCustomXml } from "../../../hosts/file/package/customXml";
import { openPackage } from "../../../hosts/file/package/openPackage";
import { pack } from "../../../hosts/file/save/pack";
import { WorkbookProblem } from "../../../hosts/file/problem";
import type { Workbook } from "../../../hosts/file/workbook";
import { column } from "../../../summary/columns";
import { profilePrints } from "../../../summary/profilePrint";
import { styles } from "../../../summary/styles";
import { regenerated } from "../../../summary/summaryOf";
import type { Locale } from "../../../wording/locale";
import { earlierSummary } from "../../../workflow/earlierSummary";
import { evaluateWorkbook, type Evaluated } from "../../../workflow/evaluateWorkbook";
import { markedResult, parseKeptMarks } from "../../../workflow/kept/keptMarks";
import { ourSummary, type OurSummary } from "../../../workflow/ourSummary";
import { partNamespaces } from "../../../workflow/parts/partNamespaces";
import { partXml } from "../../../workflow/parts/partXml";
import { markJson } from "../../../workflow/parts/summaryMark";
import { readSettings } from "../../../workflow/settings/readSettings";
import type { SettingsJson, WorkbookSettings } from "../../../workflow/settings/workbookSettings";
import { Aggregation } from "../../../evaluation/aggregate/aggregation";

/** A workbook of a file, read and evaluated. */
export interface FileRead {
  readonly evaluated: Evaluated;
  readonly settings: WorkbookSettings;
  readonly json: SettingsJson;
  readonly ours: OurSummary;
  /** Every worksheet with cells but our summary, and that. */
  readonly grids: readonly Grid[];
  readonly summary: Grid | null;
  readonly names: readonly string[];
  /** Tick marks that people made, as JSON. */
  readonly marks: string | null;
}

/** Reads and evaluates an opened workbook as the command line does. */
export function readFile(workbook: Workbook, file: string, locale: Locale): FileRead | WorkbookProblem {
  const names = workbook.sheets().map(({ name }) => name);
  const all = names.map((name) => workbook.grid(name)).filter((grid): grid is Grid => grid !== null);
  if (workbook.unreadable !== null) return workbook.unreadable;
  const ours = ourSummary(names, all, workbook.mark(), (name) => workbook.formulas(name));
  const grids = all.filter((grid) => grid.sheet !== ours.name);
  const json = workbook.settings();
  const settings = readSettings(json, locale);
  const aggregation = new Aggregation();
  const evaluated = evaluateWorkbook({ file, grids, settings }, { locale, aggregation }).whole();
  const summary = all.find((grid) => grid.sheet === ours.name) ?? null;
  const marks = workbook.part(partNamespaces.marks);
  return { evaluated, settings, json, ours, grids, summary, names, marks };
}

/** Writes the summary sheet into the workbook. @returns the file's bytes */
export function writeSummary(workbook: Workbook, read: FileRead, locale: Locale): Uint8Array | WorkbookProblem {
  const { evaluated, settings, ours, grids, summary } = read;
  const result = markedResult(evaluated.result, parseKeptMarks(read.marks) ?? []);
  const gridOf = (name: string) => [...grids, summary].find((grid) => grid?.sheet === name) ?? null;
  const earlier = earlierSummary(ours, gridOf, settings.profile);
  const known = settings.profile === null ? builtinProfiles : [...builtinProfiles, settings.profile];
  const options = {
    locale,
    profiles: profilePrints(known, locale),
    sheet: ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    live: liveScores(sourceCells(grids), { workbookProfile: settings.profile, locale }),
  };
  const { sheet: model, written } = regenerated(result, options, earlier.typed);
  return workbook.writeSheet(model, styles, markJson({ columns: column, written })) ?? workbook.save();
}

const ids = {
  profile: "{0C3B6B5E-2C54-4C0F-8C39-9E0F1B9E6D01}",
  mapping: "{0C3B6B5E-2C54-4C0F-8C39-9E0F1B9E6D02}",
} as const;

/** The bytes of a workbook with what a person has set for it, as it would carry it from Excel; what is no workbook comes back. */
export function withSettings(bytes: Uint8Array, settings: SettingsJson): Uint8Array {
  const found = openPackage(bytes);
  if (found instanceof WorkbookProblem) return bytes;
  const { parts, contents } = found;
  const before = readCustomXml(parts, contents.workbookPart);
  const kinds = ["profile", "mapping"] as const;
  const others = before.filter(({ xml }) => kinds.every((kind) => namespaceOf(xml) !== partNamespaces[kind]));
  const own = kinds.flatMap((kind) => {
    const json = settings[kind];
    if (json === null) return [];
    const old = before.find(({ xml }) => namespaceOf(xml) === partNamespaces[kind]);
    const xml = partXml(partNamespaces[kind], json);
    return [{ id: old?.id ?? ids[kind], storage: old?.storage ?? null, xml }];
  });
  return pack(writeCustomXml(parts, contents.workbookPart, [...others, ...own]), 0);
}
