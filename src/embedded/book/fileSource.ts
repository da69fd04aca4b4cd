import type { Engine } from "../../workbook/engine";
import type { Contents } from "../../workbook/package/contents";
import { openPackage } from "../../workbook/package/openPackage";
import { type Parts, unpack } from "../../workbook/package/parts";
import { textOf } from "../../workbook/package/xml";
import { WorkbookProblem } from "../../workbook/problem";
import { sharedStrings } from "../../workbook/read/sharedStrings";
import { pack } from "../../workbook/save/pack";
import { Workbook } from "../../workbook/workbook";
import { HostError } from "../protocol/hostError";
import type { BookSource } from "./bookSource";
import type { CustomXmlPart } from "./customXml";
import { readCustomXml, writeCustomXml } from "./customXmlPackage";
import { type SheetSource, storedSheet } from "./storedSheet";
import { framesOf } from "./storedCharts";
import type { Visibility } from "./visibility";

const shown: Readonly<Record<string, Visibility>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** A workbook from a file's bytes, or why it is none. */
export const openedSource = (engine: Engine, bytes: Uint8Array): BookSource | WorkbookProblem => {
  const opened = openPackage(bytes);
  if (opened instanceof WorkbookProblem) return opened;
  const workbook = Workbook.open(engine, bytes);
  return workbook instanceof WorkbookProblem ? workbook : sourceOf(workbook, opened.parts, opened.contents);
};

/** A new workbook with one empty sheet. */
export const newSource = (engine: Engine, sheet: string): BookSource | WorkbookProblem =>
  openedSource(engine, Workbook.create(engine, sheet).save());

const sourceOf = (workbook: Workbook, parts: Parts, contents: Contents): BookSource => {
  const { file } = workbook;
  const visibilities = new Map(contents.sheets.map(({ name, visibility }) => [name, shown[visibility] ?? "Visible"]));
  const read = reader(workbook, parts, contents);
  return {
    file,
    date1904: contents.date1904,
    sheets: contents.sheets.flatMap(({ name, kind, part }) =>
      kind === "worksheet" ? [{ name, stored: () => storedSheet(read(name, part)) }] : [],
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
    save: (customXml) => withCustomXml(workbook.save(), contents.workbookPart, customXml),
  };
};

const reader = (workbook: Workbook, parts: Parts, { sharedStringsPart, date1904 }: Contents) => {
  let strings: readonly string[] | null = null;
  return (name: string, part: string): SheetSource => ({
    xml: textOf(parts[part]),
    sharedStrings: (strings ??= sharedStringsPart === null ? [] : sharedStrings(textOf(parts[sharedStringsPart]))),
    date1904,
    formula: (cell) => workbook.file.GetCellFormula(name, cell).formula,
    charts: () => framesOf(parts, part),
  });
};

const withCustomXml = (
  bytes: Uint8Array,
  workbookPart: string,
  customXml: readonly CustomXmlPart[] | null,
): Uint8Array => {
  if (!customXml) return bytes;
  const saved = unpack(bytes);
  if (saved instanceof WorkbookProblem) throw new HostError("GeneralException", saved.detail);
  return pack(writeCustomXml(saved, workbookPart, customXml), 6);
};
