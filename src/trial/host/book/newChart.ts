import type { Chart, ChartAxis } from "./chart";
import type { ChartFrame } from "./storedCharts";

const axis = (gridlines: boolean): ChartAxis => ({
  minimum: null,
  maximum: null,
  visible: true,
  gridlines,
  reversed: false,
  numberFormat: "General",
});

/** A chart with nothing set yet. @param number makes its id */
export const newChart = (
  number: number,
  given: Pick<Chart, "type" | "series" | "name" | "anchor" | "fromFile">,
): Chart => ({
  ...given,
  id: `{00000000-0004-0000-0000-${String(number).padStart(12, "0")}}`,
  title: null,
  legend: { visible: true, position: "Bottom" },
  place: { left: 0, top: 0, width: 360, height: 216 },
  valueAxis: axis(true),
  categoryAxis: axis(false),
  dataLabels: { showValue: false, numberFormat: "General" },
  changed: !given.fromFile,
});

/** A chart the file came with. */
export const storedChart = (number: number, { name, anchor, place, look }: ChartFrame): Chart => ({
  ...newChart(number, { type: look.type, series: look.series, name, anchor, fromFile: true }),
  ...look,
  place,
});
