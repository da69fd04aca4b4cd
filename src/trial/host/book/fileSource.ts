import type { Engine } from "../../../hosts/file/engine";
import type { SheetEntry } from "../../../hosts/file/package/contents";
import { textOf } from "../../../hosts/file/package/xml";
import { WorkbookProblem } from "../../../hosts/file/problem";
import type { Snapshot } from "../../../hosts/file/read/snapshot";
import { Workbook } from "../../../hosts/file/workbook";
import { HostError } from "../protocol/hostError";
import type { BookSource } from "./bookSource";
import { readCustomXml, writeCustomXml } from "../../../hosts/file/package/customXml";
import { framesOf } from "./storedCharts";
import { type StoredSheet, storedSheet } from "./storedSheet";
import type { Visibility } from "./visibility";

const shown: Readonly<Record<string, Visibility>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** A workbook from a file's bytes, or why it is none. */
export const openedSource = (engine: Engine, bytes: Uint8Array): BookSource | WorkbookProblem => {
  const workbook = Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return workbook;
  const opened = workbook.package();
  return opened === null ? new WorkbookProblem("not-a-workbook") : sourceOf(workbook, opened);
};

/** A new workbook with one empty sheet. */
export const newSource = (engine: Engine, sheet: string): BookSource | WorkbookProblem =>
  openedSource(engine, Workbook.create(engine, sheet).save());

const sourceOf = (workbook: Workbook, opened: Snapshot): BookSource => {
  const { file } = workbook;
  const { parts, contents, show } = opened;
  const visibilities = new Map(contents.sheets.map(({ name, visibility }) => [name, shown[visibility] ?? "Visible"]));
  return {
    file,
    show,
    sheets: contents.sheets.flatMap((entry) =>
      entry.kind === "worksheet" ? [{ name: entry.name, stored: () => storedIn(workbook, opened, entry) }] : [],
    ),
    customXml: readCustomXml(parts, contents.workbookPart),
    visibility: (name) => visibilities.get(name) ?? "Visible",
    setVisibility: (name, visibility) => {
      if (visibility === "VeryHidden")
        throw new HostError("UnsupportedOperation", "sheets are hidden, not very hidden");
      file.SetSheetVisible(name, visibility === "Visible");
      visibilities.set(name, visibility);
      workbook.markWritten("");
    },
    markWritten: (name) => workbook.markWritten(name),
    markResult: (sheet, cell, result) => workbook.markResult(sheet, cell, result),
    save: (customXml) =>
      workbook.save(customXml && ((saved) => writeCustomXml(saved, contents.workbookPart, customXml))),
  };
};

const storedIn = (
  workbook: Workbook,
  { parts, contents, strings }: Snapshot,
  { name, part }: SheetEntry,
): StoredSheet =>
  storedSheet({
    xml: textOf(parts[part]),
    sharedStrings: strings,
    date1904: contents.date1904,
    formula: (cell) => workbook.file.GetCellFormula(name, cell).formula,
    charts: () => framesOf(parts, part),
  });
