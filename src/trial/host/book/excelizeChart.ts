import type { Chart as ExcelizeChart, ChartAxis as ExcelizeAxis, ChartType, NewFile } from "excelize-wasm";
import type { Engine } from "../../../hosts/file/engine";
import { HostError } from "../protocol/hostError";
import type { Chart, ChartAxis, ChartSeries } from "./chart";
import { cellAt, placeOf } from "./sizes";

/** `Excel.ChartType` and the engine's name for it. */
const kinds = {
  BarClustered: "Bar",
  BarStacked: "BarStacked",
  BarStacked100: "BarPercentStacked",
  ColumnClustered: "Col",
  ColumnStacked: "ColStacked",
  ColumnStacked100: "ColPercentStacked",
  Line: "Line",
  Pie: "Pie",
  Doughnut: "Doughnut",
  Radar: "Radar",
  Area: "Area",
  XYScatter: "Scatter",
} as const;

type Kind = keyof typeof kinds;

const isKind = (type: string): type is Kind => Object.hasOwn(kinds, type);

export const mustBeChartType = (type: string): void => {
  if (!isKind(type)) throw new HostError("UnsupportedOperation", `The embedded host draws no chart of type ${type}.`);
};

/** A chart as the engine draws it, and the cell it is anchored at (from 0). */
export const excelizeChart = (
  engine: Engine,
  file: NewFile,
  sheet: string,
  chart: Chart,
  /** The cell that holds a series' name; null where none does. */
  nameCell: (name: string) => string | null,
): { row: number; column: number; chart: ExcelizeChart } => {
  const { left, top, width, height } = "rows" in chart.place ? placeOf(file, sheet, chart.place) : chart.place;
  const { row, column } = cellAt(file, sheet, left, top);
  const showsValues = chart.dataLabels.showValue || chart.series.some(({ hasDataLabels }) => hasDataLabels);
  const gap = chart.series.find(({ gapWidth }) => gapWidth !== null)?.gapWidth ?? null;
  return {
    row,
    column,
    chart: {
      Type: kindOf(engine, chart.type),
      Series: chart.series.map((each) => series(each, nameCell(each.name))),
      VaryColors: chart.type === "Pie" || chart.type === "Doughnut",
      Format: { Name: chart.name },
      Dimension: { Width: Math.round((width * 4) / 3), Height: drawnHeight(height) },
      Legend: { Position: chart.legend.visible ? chart.legend.position.toLowerCase() : "none" },
      ...(chart.title === null ? {} : { Title: { Paragraph: [{ Text: chart.title }] } }),
      XAxis: axis(chart.categoryAxis),
      YAxis: axis(chart.valueAxis),
      PlotArea: {
        ShowVal: showsValues,
        ...(chart.dataLabels.numberFormat === "General"
          ? {}
          : { NumFmt: { CustomNumFmt: chart.dataLabels.numberFormat, SourceLinked: false } }),
      },
      ...(gap === null ? {} : { GapWidth: gap }),
    },
  };
};

const kindOf = (engine: Engine, type: string): ChartType => {
  mustBeChartType(type);
  return engine[isKind(type) ? kinds[type] : "Bar"];
};

/** The engine counts a row of 15 points as 18 pixels, not 20, when it looks for the cell a chart ends in. */
const drawnHeight = (points: number): number => Math.round((points * 18) / 15);

/** The engine takes a reference for a series' name, never a text. */
const series = ({ values, categories, color }: ChartSeries, name: string | null) => ({
  ...(name === null ? {} : { Name: name }),
  Values: values,
  ...(categories === "" ? {} : { Categories: categories }),
  ...(color === null ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [color] } }),
});

/** The engine's own labels are too pale to read. */
const labels = { Color: "404040", Size: 9 };

const axis = ({ minimum, maximum, visible, gridlines, reversed, numberFormat }: ChartAxis): ExcelizeAxis => ({
  ...(minimum === null ? {} : { Minimum: minimum }),
  ...(maximum === null ? {} : { Maximum: maximum }),
  Font: labels,
  None: !visible,
  MajorGridLines: gridlines,
  ReverseOrder: reversed,
  ...(numberFormat === "General" ? {} : { NumFmt: { CustomNumFmt: numberFormat, SourceLinked: false } }),
});
