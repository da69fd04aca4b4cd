import type { CellValue } from "../../../form/form";
import type { Area } from "../../../form/grid";
import { fromStoredFormula } from "../../../hosts/file/customFunctions";
import { attribute, tags } from "../../../hosts/file/package/xml";
import { spilledAreas, spillingInto } from "../../../hosts/file/read/spilledAreas";
import { scanCells } from "../../../hosts/file/read/scanCells";
import { typedValue } from "../../../hosts/file/read/typedValue";
import { addressOf } from "../../../cells";
import { parseArea } from "./a1";
import type { ChartFrame } from "./storedCharts";

export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As shown, with a leading `=`. */
  readonly formula: string | null;
  readonly style: number;
  /** The area that a formula spills, where the cell lies in one and is not its first. */
  readonly spilled?: Area;
}

/** What a file holds of a sheet. */
export interface StoredSheet {
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly charts: readonly ChartFrame[];
}

export interface SheetSource {
  /** The sheet's part. */
  readonly xml: string;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  /** The formula of a cell without `=`; shared ones spelled out. */
  readonly formula: (cell: string) => string;
  readonly charts: () => readonly ChartFrame[];
}

/** Reads a sheet's part: cells with content, cells with a format only, merges, protection. */
export const storedSheet = ({ xml, sharedStrings, date1904, formula, charts }: SheetSource): StoredSheet => {
  const cells: StoredCell[] = [...formattedBlanks(xml)];
  const areas = spilledAreas(xml);
  scanCells(xml, (cell) => {
    const { row, column, style, type, value } = cell;
    const spilled = spillingInto(areas, row, column);
    cells.push({
      row,
      column,
      style,
      value: value === null ? null : typedValue(type, value, sharedStrings, date1904),
      formula: cell.formula ? `=${fromStoredFormula(formula(addressOf(row, column)))}` : null,
      ...(spilled === null ? {} : { spilled }),
    });
  });
  const merges = tags(xml, "mergeCell").flatMap((tag) => parseArea(attribute(tag, "ref") ?? "") ?? []);
  const isProtected = tags(xml, "sheetProtection").some((tag) => /^(1|true)$/.test(attribute(tag, "sheet") ?? ""));
  return { cells, merges: merges.filter(({ rows, columns }) => rows * columns > 1), isProtected, charts: charts() };
};

/** Cells without content: `<c r="A1" s="1"/>`, or with an end tag. */
function* formattedBlanks(xml: string): Generator<StoredCell> {
  for (const [, tag = ""] of xml.matchAll(/<(?:[\w.-]+:)?c\s([^>]*?)(?:\/>|><\/(?:[\w.-]+:)?c>)/g)) {
    const at = parseArea(attribute(tag, "r") ?? "");
    const style = Number(attribute(tag, "s") ?? 0);
    if (at && style > 0) yield { row: at.row, column: at.column, style, value: null, formula: null };
  }
}
