import { fixedRange, quotedSheet } from "../../../cells";
import type { CellStyle, SheetModel, StyleName } from "../../../summary/sheetModel";
import { contentsOf, sheetNamed } from "../package/contents";
import { withSheetName } from "../package/definedName";
import { addContentType } from "../package/edit";
import type { Parts } from "../package/parts";
import { relationsPartOf } from "../package/relations";
import { attribute, bytesOf, tags, textOf } from "../package/xml";
import { withoutCalcChain } from "../save/savedParts";
import { cellStyles } from "./cellStyles";
import { chartXml, drawingXml } from "./chartXml";
import { placeSheet } from "./placeSheet";
import { sheetXml } from "./sheetXml";
import { StyleSheet } from "./styleLists";
import { withWholeStyles } from "./wholeStyles";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * The package with a model's sheet in the place of the one of its name, or at the end. What changes: the sheet's own
 * part, its drawing and chart; its looks, added at the end of the lists of `styles.xml`; its entry and its two names of
 * the print set-up in `workbook.xml`; its relation and content types where it is new. The calculation chain goes, Excel
 * builds it anew. All else stays as it came, byte for byte.
 * @returns null where the name belongs to a sheet that holds no cells
 */
export const writeModel = (
  parts: Parts,
  model: SheetModel,
  styles: Readonly<Record<StyleName, CellStyle>>,
): Parts | null => {
  const placed = placeSheet(withWholeStyles(parts), model.name);
  const contents = placed === null ? null : contentsOf(placed);
  const part = contents === null ? undefined : sheetNamed(contents, model.name)?.part;
  const stylesPart = contents?.stylesPart ?? null;
  if (placed === null || contents === null || part === undefined || stylesPart === null) return null;
  const sheet = new StyleSheet(textOf(placed[stylesPart]));
  const drawn = withChart(placed, part, model);
  const xml = sheetXml(
    model,
    cellStyles(sheet, styles),
    model.chart === null ? null : RELATION,
    codeName(placed, part),
  );
  const written = { ...drawn, [stylesPart]: bytesOf(sheet.whole()), [part]: bytesOf(xml) };
  return withoutCalcChain(withPrintNames(written, contents.workbookPart, model));
};

const RELATION = "rId1";

const codeName = (parts: Parts, part: string): string | null =>
  attribute(tags(textOf(parts[part]), "sheetPr")[0] ?? "", "codeName");

const relationsXml = (type: string, part: string): Uint8Array =>
  bytesOf(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">` +
      `<Relationship Id="${RELATION}" Type="${RELATIONS}/${type}" Target="/${part}"/></Relationships>`,
  );

const withChart = (parts: Parts, sheetPart: string, model: SheetModel): Parts => {
  const { chart } = model;
  if (chart === null) return parts;
  const drawing = freeName(parts, "xl/drawings/drawing");
  const charted = freeName(parts, "xl/charts/chart");
  const named = addContentType(addContentType(parts, drawing, DRAWING), charted, CHART);
  return {
    ...named,
    [charted]: bytesOf(chartXml(chart, model)),
    [drawing]: bytesOf(drawingXml(chart, RELATION)),
    [relationsPartOf(drawing)]: relationsXml("chart", charted),
    [relationsPartOf(sheetPart)]: relationsXml("drawing", drawing),
  };
};

/** The first number that no part of that name has, whatever its letters' case. */
const freeName = (parts: Parts, stem: string): string => {
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
};

const withPrintNames = (parts: Parts, workbookPart: string, { name: sheet, print }: SheetModel): Parts => {
  const refersTo = (range: string): string | null => (range === "" ? null : `${quotedSheet(sheet)}!${range}`);
  const areaNamed = withSheetName(parts, workbookPart, sheet, "_xlnm.Print_Area", refersTo(fixedRange(print.area)));
  return withSheetName(areaNamed, workbookPart, sheet, "_xlnm.Print_Titles", refersTo(print.titleRows));
};
