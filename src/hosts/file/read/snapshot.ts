import type { CellValue } from "../../../form/form";
import { type Contents, contentsOf, sheetNamed } from "../package/contents";
import type { Parts } from "../package/parts";
import { textOf } from "../package/xml";
import { numberFormats } from "./numberFormats";
import { WorkbookProblem } from "../problem";
import { type ReadSheet, readGrid } from "./readGrid";
import { sharedStrings } from "./sharedStrings";
import { type ShowText, textShower } from "./shownText";

/** The package at one moment, and what its sheets share, read once. */
export interface Snapshot {
  readonly parts: Parts;
  readonly contents: Contents;
  readonly strings: readonly string[];
  /** Whether all that the sheets share could be read to its end. */
  readonly whole: boolean;
  readonly formats: readonly string[];
  readonly show: ShowText;
}

/** @returns null where the package holds no workbook */
export const snapshotOf = (parts: Parts): Snapshot | null => {
  const contents = contentsOf(parts);
  if (contents === null) return null;
  const { sharedStringsPart, stylesPart } = contents;
  const strings = sharedStringsPart === null ? [] : sharedStrings(textOf(parts[sharedStringsPart]));
  return {
    parts,
    contents,
    strings: strings ?? [],
    whole: strings !== null,
    formats: stylesPart === null ? [] : numberFormats(textOf(parts[stylesPart])),
    show: textShower(contents.date1904),
  };
};

/**
 * @param calculate the value of a formula the file holds none for
 * @param most so many cells are read at most
 * @returns null where there is no such worksheet
 */
export const sheetOf = (
  snapshot: Snapshot,
  sheet: string,
  calculate: (cell: string) => CellValue,
  most: number,
): ReadSheet | WorkbookProblem | null => {
  const entry = sheetNamed(snapshot.contents, sheet);
  if (entry === null || entry.kind !== "worksheet") return null;
  if (!snapshot.whole) return new WorkbookProblem("damaged", "shared strings");
  const source = {
    sheet: entry.name,
    xml: textOf(snapshot.parts[entry.part]),
    sharedStrings: snapshot.strings,
    formats: snapshot.formats,
    date1904: snapshot.contents.date1904,
    show: snapshot.show,
    calculate,
  };
  return readGrid(source, most);
};
