import type { ChartSeries } from "../book/chart";
import { chartReference } from "../book/chartSeries";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import type { ChartOn } from "./chartProperty";
import { engineColor } from "./color";
import { asFlag, asNumber, asText } from "./newValue";

interface SeriesOn extends ChartOn {
  readonly series: ChartSeries;
}

const change = ({ sheet, chart }: SeriesOn, apply: () => void): void => {
  sheet.mayChange();
  apply();
  chart.changed = true;
};

const reference = (given: Arguments): string => {
  const area = given.area(0);
  if (!area) throw invalidArgument("a range is expected");
  return chartReference(area.sheet, area);
};

const fill = objectType<SeriesOn>({
  type: "ChartFill",
  actions: {
    setSolidColor: (self, given) =>
      change(self, () => {
        self.series.color = engineColor(given.text(0));
      }),
    clear: (self) =>
      change(self, () => {
        self.series.color = null;
      }),
  },
});

const format = objectType<SeriesOn>({ type: "ChartSeriesFormat", links: { fill } });

const seriesType = objectType<SeriesOn>({
  type: "ChartSeries",
  scalars: {
    name: {
      get: ({ series }) => series.name,
      set: (self, value) =>
        change(self, () => {
          self.series.name = asText(value);
        }),
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: (self, value) =>
        change(self, () => {
          self.series.hasDataLabels = asFlag(value);
        }),
    },
    gapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: (self, value) =>
        change(self, () => {
          self.series.gapWidth = asNumber(value);
        }),
    },
  },
  links: { format },
  actions: {
    setValues: (self, given) =>
      change(self, () => {
        self.series.values = reference(given);
      }),
    setXAxisValues: (self, given) =>
      change(self, () => {
        self.series.categories = reference(given);
      }),
    delete: (self) =>
      change(self, () => {
        self.chart.series.splice(self.chart.series.indexOf(self.series), 1);
      }),
  },
});

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollection: (self: ChartOn) => HostObject = objectType<ChartOn>({
  type: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => seriesType({ ...self, series })),
  finders: {
    getItemAt: (self, given) => {
      const series = self.chart.series[given.whole(0)];
      if (!series) throw itemNotFound(`series ${given.whole(0)}`);
      return seriesType({ ...self, series });
    },
    add: (self, given) => {
      const series: ChartSeries = {
        name: given.optionalText(0) ?? `Series${self.chart.series.length + 1}`,
        values: "",
        categories: "",
        color: null,
        hasDataLabels: false,
        gapWidth: null,
      };
      change({ ...self, series }, () => self.chart.series.push(series));
      return seriesType({ ...self, series });
    },
  },
  actions: { getCount: ({ chart }) => chart.series.length },
});
