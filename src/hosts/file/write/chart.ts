import { fixedRange } from "../../../cells";
import type { NewFile } from "excelize-wasm";
import type { ChartModel, SheetModel } from "../../../summary/sheetModel";
import type { Engine } from "../engine";
import { addressOf } from "../../../cells";
import { defaultRowPoints } from "../../../summary/page";
import { sheetPrefix } from "./layout";

/** The engine's own pixels, by which it turns a chart's size back into the cell where it ends: eight a character. */
const columnPixels = (characters: number): number => Math.trunc(characters * 8);
const rowPixels = (points: number): number => Math.ceil((points * 4) / 3.4);

const FILL = "5B8DB8";
/** The engine's own axis labels are too pale to read. */
const LABELS = { Color: "404040", Size: 9 };

const sizeOf = ({ area }: ChartModel, model: SheetModel): { Width: number; Height: number } => {
  const columns = model.columnWidths.slice(area.column, area.column + area.columns);
  let height = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    height += rowPixels(model.rowHeights[row] ?? defaultRowPoints);
  }
  return { Width: columns.reduce((sum, characters) => sum + columnPixels(characters), 0), Height: height };
};

/** The engine takes a cell for a series' name: the heading that reads so. */
const headingCell = (model: SheetModel, heading: string): string | null => {
  for (const [row, cells] of model.cells.entries()) {
    const column = cells.findIndex((cell) => cell.kind === "text" && cell.text === heading);
    if (column >= 0) return addressOf(row, column);
  }
  return null;
};

/** Draws the sheet's bar chart, the first category on top. */
export const drawChart = (engine: Engine, file: NewFile, model: SheetModel): void => {
  const chart = model.chart;
  if (chart === null) return;
  const onSheet = (range: string) => sheetPrefix(model.name) + fixedRange(range);
  const heading = headingCell(model, chart.seriesName);
  file.AddChart(model.name, addressOf(chart.area.row, chart.area.column), {
    Type: engine.Bar,
    Series: [
      {
        ...(heading === null ? {} : { Name: onSheet(heading) }),
        Categories: onSheet(chart.categories),
        Values: onSheet(chart.values),
        Fill: { Type: "pattern", Pattern: 1, Color: [FILL] },
      },
    ],
    VaryColors: false,
    Title: { Paragraph: [{ Text: chart.title }] },
    Dimension: sizeOf(chart, model),
    Legend: { Position: "none" },
    XAxis: { ReverseOrder: true, Font: LABELS },
    YAxis: { Minimum: 0, Maximum: 1, NumFmt: { CustomNumFmt: "0%" }, Font: LABELS },
    PlotArea: { ShowVal: true, NumFmt: { SourceLinked: true } },
    Format: { Name: chart.name, AltText: chart.title },
  });
};
