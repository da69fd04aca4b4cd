import type { Chart } from "../book/chart";
import { addChart, deleteChart } from "../book/charts";
import { seriesOver } from "../book/chartSeries";
import { mustBeChartType } from "../book/excelizeChart";
import type { Sheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType, type Scalar } from "../protocol/hostObject";
import { axes, dataLabels, legend, title } from "./chartParts";
import { type ChartOn, chartProperty } from "./chartProperty";
import { chartSeriesCollection } from "./chartSeries";
import { asNumber, asText } from "./newValue";
import { areaAt } from "./locate";
import type { ObjectFactories } from "./objectFactories";
import { placeOf } from "../book/sizes";

const side = (name: "left" | "top" | "width" | "height"): Scalar<ChartOn> => ({
  get: ({ sheet, chart }) => pointsOf(sheet, chart)[name],
  set: ({ sheet, chart }, value) => {
    sheet.mayChange();
    chart.place = { ...pointsOf(sheet, chart), [name]: asNumber(value) };
    chart.changed = true;
  },
});

const pointsOf = (sheet: Sheet, { place }: Chart) =>
  "rows" in place ? placeOf(sheet.home.file, sheet.name, place) : place;

/** Excel.ChartCollection of a sheet. */
export const chartCollectionType = (make: ObjectFactories): ((sheet: Sheet) => HostObject) => {
  const { book } = make;
  const chartType = objectType<ChartOn>({
    type: "Chart",
    identity: ({ chart }) => ({ Id: chart.id }),
    scalars: {
      id: { get: ({ chart }) => chart.id },
      name: chartProperty(
        ({ name }) => name,
        (chart, value) => {
          chart.name = asText(value);
        },
      ),
      chartType: chartProperty(
        ({ type }) => type,
        (chart, value) => {
          mustBeChartType(asText(value));
          chart.type = asText(value);
        },
      ),
      left: side("left"),
      top: side("top"),
      width: side("width"),
      height: side("height"),
    },
    links: {
      title,
      legend,
      dataLabels,
      axes,
      series: chartSeriesCollection,
      worksheet: ({ sheet }) => make.worksheet(sheet),
    },
    actions: {
      delete: ({ sheet, chart }) => deleteChart(sheet, chart),
      setPosition: ({ sheet, chart }, given) => {
        sheet.mayChange();
        const first = given.area(0) ?? areaAt(book, sheet, given.text(0));
        const last = given.raw(1) === null ? first : (given.area(1) ?? areaAt(book, sheet, given.text(1)));
        const [row, column] = [first.row, first.column];
        const [rows, columns] = [last.row + last.rows - row, last.column + last.columns - column];
        if (rows < 1 || columns < 1) throw invalidArgument("the last cell stands before the first");
        chart.place = { row, column, rows, columns };
        chart.changed = true;
      },
      setData: ({ sheet, chart }, given) => {
        const area = given.area(0);
        if (!area) throw invalidArgument("a range is expected");
        sheet.mayChange();
        chart.series.splice(0, chart.series.length, ...seriesOver(area.sheet, area, given.optionalText(1) ?? "Auto"));
        chart.changed = true;
      },
      activate: ({ sheet }) => book.activate(sheet),
    },
  });
  const find = (sheet: Sheet, key: string): Chart => {
    const chart = sheet.load().charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  };
  return objectType<Sheet>({
    type: "ChartCollection",
    scalars: { count: { get: (sheet) => sheet.load().charts.length } },
    items: (sheet) => sheet.load().charts.map((chart) => chartType({ sheet, chart })),
    finders: {
      getItem: (sheet, given) => chartType({ sheet, chart: find(sheet, given.text(0)) }),
      getItemAt: (sheet, given) => {
        const chart = sheet.load().charts[given.whole(0)];
        if (!chart) throw itemNotFound(`chart ${given.whole(0)}`);
        return chartType({ sheet, chart });
      },
      add: (sheet, given) => {
        const area = given.area(1);
        if (!area) throw invalidArgument("a chart needs the range of its data");
        mustBeChartType(given.text(0));
        const series = seriesOver(area.sheet, area, given.optionalText(2) ?? "Auto");
        return chartType({ sheet, chart: addChart(sheet, given.text(0), series) });
      },
    },
    actions: { getCount: (sheet) => sheet.load().charts.length },
  });
};
