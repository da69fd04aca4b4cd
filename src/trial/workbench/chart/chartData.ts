import type { Chart } from "../../host/book/chart";
import { parseArea, splitSheet } from "../../host/book/a1";
import { matrix, textAt, valueAt } from "../../host/book/reading";
import type { Sheet } from "../../host/book/sheet";

export interface ChartData {
  readonly title: string;
  /** Bars lie; columns stand. */
  readonly lying: boolean;
  /** The first category stands at the top. */
  readonly reversed: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    readonly values: readonly number[];
    readonly labels: readonly string[];
  }[];
  readonly maximum: number;
  readonly legend: boolean;
  /** How the value axis shows a number. */
  readonly show: (value: number) => string;
}

const cellsOf = <T>(reference: string, read: (row: number, column: number) => T): T[] => {
  const area = parseArea(splitSheet(reference)[1]);
  return area ? matrix(area, read).flat() : [];
};

/** What a bar or column chart over cells of its own sheet shows now; null for any other chart. */
export function chartData(sheet: Sheet, chart: Chart): ChartData | null {
  if (!/^(Bar|Column)Clustered$/.test(chart.type) || chart.series.length === 0) return null;
  const own = (reference: string) => reference === "" || (splitSheet(reference)[0] ?? sheet.name) === sheet.name;
  if (!chart.series.every(({ values, categories }) => own(values) && own(categories))) return null;
  const texts = (reference: string) => cellsOf(reference, (row, column) => textAt(sheet, row, column));
  const series = chart.series.map(({ name, color, values, hasDataLabels }) => ({
    name: name.includes("!") ? (texts(name)[0] ?? "") : name,
    color: color === null ? null : `#${color.replace(/^#/, "").slice(-6)}`,
    values: cellsOf(values, (row, column) => Number(valueAt(sheet, row, column)) || 0),
    labels: hasDataLabels || chart.dataLabels.showValue ? texts(values) : [],
  }));
  const format = chart.valueAxis.numberFormat;
  const largest = Math.max(...series.flatMap(({ values }) => values), 0);
  return {
    title: chart.title ?? "",
    lying: chart.type.startsWith("Bar"),
    reversed: chart.categoryAxis.reversed,
    categories: texts(chart.series[0]?.categories ?? ""),
    series,
    maximum: chart.valueAxis.maximum ?? (largest > 0 ? largest * 1.1 : 1),
    legend: chart.legend.visible && series.length > 1,
    show: (value) => sheet.home.show(value, format),
  };
}
