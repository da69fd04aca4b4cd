import type { Chart } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { HostError } from "../protocol/hostError";
import type { Scalar } from "../protocol/hostObject";

/** A chart on its sheet, as all its parts see it. */
export interface ChartOn {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A property of a chart: read from `get`, changed by `set`. The engine cannot change a chart that came with the file. */
export const chartProperty = <T>(
  get: (chart: Chart) => T,
  set: (chart: Chart, value: unknown) => void,
): Scalar<ChartOn> => ({
  get: ({ chart }) => get(chart),
  set: ({ sheet, chart }, value) => {
    if (chart.fromFile) throw new HostError("UnsupportedOperation", "a chart of the file can be deleted, not changed");
    sheet.mayChange();
    set(chart, value);
    chart.changed = true;
  },
});
