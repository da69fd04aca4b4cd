import type { Chart, ChartAxis } from "../book/chart";
import { type HostObject, objectType } from "../protocol/hostObject";
import { type ChartOn, chartProperty } from "./chartProperty";
import { asFlag, asNumber, asOneOf, asText } from "./newValue";

export const title = objectType<ChartOn>({
  type: "ChartTitle",
  scalars: {
    text: chartProperty(
      ({ title: text }) => text ?? "",
      (chart, value) => {
        chart.title = asText(value);
      },
    ),
    visible: chartProperty(
      ({ title: text }) => text !== null,
      (chart, value) => {
        chart.title = asFlag(value) ? (chart.title ?? "") : null;
      },
    ),
  },
});

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const legend = objectType<ChartOn>({
  type: "ChartLegend",
  scalars: {
    visible: chartProperty(
      (chart) => chart.legend.visible,
      (chart, value) => {
        chart.legend.visible = asFlag(value);
      },
    ),
    position: chartProperty(
      (chart) => chart.legend.position,
      (chart, value) => {
        chart.legend.position = asOneOf(value, positions);
      },
    ),
  },
});

export const dataLabels = objectType<ChartOn>({
  type: "ChartDataLabels",
  scalars: {
    showValue: chartProperty(
      (chart) => chart.dataLabels.showValue,
      (chart, value) => {
        chart.dataLabels.showValue = asFlag(value);
      },
    ),
    numberFormat: chartProperty(
      (chart) => chart.dataLabels.numberFormat,
      (chart, value) => {
        chart.dataLabels.numberFormat = asText(value);
      },
    ),
  },
});

const limit = (value: unknown): number | null => (value === "" ? null : asNumber(value));

const axisType = (axis: (chart: Chart) => ChartAxis): ((self: ChartOn) => HostObject) => {
  const gridlines = objectType<ChartOn>({
    type: "ChartGridlines",
    scalars: {
      visible: chartProperty(
        (chart) => axis(chart).gridlines,
        (chart, value) => {
          axis(chart).gridlines = asFlag(value);
        },
      ),
    },
  });
  return objectType<ChartOn>({
    type: "ChartAxis",
    scalars: {
      minimum: chartProperty(
        (chart) => axis(chart).minimum ?? "",
        (chart, value) => {
          axis(chart).minimum = limit(value);
        },
      ),
      maximum: chartProperty(
        (chart) => axis(chart).maximum ?? "",
        (chart, value) => {
          axis(chart).maximum = limit(value);
        },
      ),
      visible: chartProperty(
        (chart) => axis(chart).visible,
        (chart, value) => {
          axis(chart).visible = asFlag(value);
        },
      ),
      reversePlotOrder: chartProperty(
        (chart) => axis(chart).reversed,
        (chart, value) => {
          axis(chart).reversed = asFlag(value);
        },
      ),
      numberFormat: chartProperty(
        (chart) => axis(chart).numberFormat,
        (chart, value) => {
          axis(chart).numberFormat = asText(value);
        },
      ),
    },
    links: { majorGridlines: gridlines },
  });
};

export const axes = objectType<ChartOn>({
  type: "ChartAxes",
  links: {
    valueAxis: axisType(({ valueAxis }) => valueAxis),
    categoryAxis: axisType(({ categoryAxis }) => categoryAxis),
  },
});
