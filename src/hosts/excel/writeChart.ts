import { addressOf } from "../../cells";
import type { ChartModel } from "../../summary/sheetModel";

/**
 * One bar chart with its series given by column: what Excel takes by itself differs between desktop and web (office-js
 * #2929).
 */
export function writeChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const values = sheet.getRange(model.values);
  const categories = sheet.getRange(model.categories);
  const chart = sheet.charts.add("BarClustered", values, "Columns");
  chart.name = model.name;
  chart.title.text = model.title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = model.seriesName;
  series.setXAxisValues(categories);
  series.hasDataLabels = true;
  series.format.fill.setSolidColor("#5B8DB8");
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  chart.axes.valueAxis.numberFormat = "0%";
  const { row, column, rows, columns } = model.area;
  chart.setPosition(addressOf(row, column), addressOf(row + rows - 1, column + columns - 1));
  values.untrack();
  categories.untrack();
}
