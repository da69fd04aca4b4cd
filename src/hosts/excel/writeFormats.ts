import type { Area } from "../../form/grid";
import type { CellModel, CellStyle, SheetModel } from "../../summary/sheetModel";
import { baseFont, borderColor, styles } from "../../summary/styles";
import { formatAreas } from "./rangeAreas";
import { areaAddress, rectangles } from "./rectangles";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const outer = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.underline) format.font.underline = "Single";
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = alignments[style.horizontal];
  if (style.wrap) format.wrapText = true;
}

function drawBorders(format: Excel.RangeFormat, sides: readonly Excel.Interfaces.RangeBorderData["sideIndex"][]): void {
  for (const side of sides) {
    if (side === undefined) continue;
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = borderColor;
  }
}

/** Number formats are set by rectangle: a value is taken for every cell of it (Range.numberFormat). */
function formatNumbers(sheet: Excel.Worksheet, areas: readonly Area[], format: string): void {
  for (const area of areas) {
    const range = sheet.getRange(areaAddress(area));
    const formatted: { numberFormat: unknown } = range;
    formatted.numberFormat = format;
    range.untrack();
  }
}

/** Fonts, fills, alignments, borders and number formats of the sheet, in as few requests as its styles allow. */
export function writeFormats(sheet: Excel.Worksheet, model: SheetModel, block: Excel.Range): void {
  block.format.font.name = baseFont.name;
  block.format.font.size = baseFont.size;
  block.format.verticalAlignment = "Center";
  for (const [name, areas] of rectangles(model.cells, ({ style }) => style)) {
    const style = styles[name];
    formatAreas(sheet, areas, (format) => applyStyle(format, style));
    if (style.format !== undefined) formatNumbers(sheet, areas, style.format);
  }
  const bordered = (cell: CellModel): true | null => (styles[cell.style].border ? true : null);
  const areas = rectangles(model.cells, bordered).get(true) ?? [];
  formatAreas(sheet, areas, (format) => drawBorders(format, outer));
  // A single row has no inner horizontal border; Excel refuses to set it.
  formatAreas(
    sheet,
    areas.filter(({ rows }) => rows > 1),
    (format) => drawBorders(format, ["InsideHorizontal"]),
  );
  formatAreas(
    sheet,
    areas.filter(({ columns }) => columns > 1),
    (format) => drawBorders(format, ["InsideVertical"]),
  );
}
