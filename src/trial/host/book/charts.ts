import type { NewFile } from "excelize-wasm";
import type { Engine } from "../../../hosts/file/engine";
import { addressOf } from "../../../cells";
import { splitSheet } from "./a1";
import type { Chart, ChartSeries } from "./chart";
import { chartReference } from "./chartSeries";
import { newChart } from "./newChart";
import { done } from "./engineResult";
import { excelizeChart } from "./excelizeChart";
import type { Sheet } from "./sheet";

/** The next number for a chart's id and name on its sheet. */
const nextNumber = (sheet: Sheet): number => sheet.charts.length + sheet.goneCharts.length + 1;

/** Puts a new chart on a sheet; it is drawn when the workbook is saved, since the engine cannot change one. */
export const addChart = (sheet: Sheet, type: string, series: ChartSeries[]): Chart => {
  sheet.mayChange();
  const number = nextNumber(sheet);
  const chart = newChart(number, { type, series, name: `Chart ${number}`, anchor: null, fromFile: false });
  sheet.charts.push(chart);
  return chart;
};

export const deleteChart = (sheet: Sheet, chart: Chart): void => {
  sheet.mayChange();
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  sheet.goneCharts.push(chart);
};

/** Draws a sheet's charts into the engine's file as they are now. */
export const drawCharts = (engine: Engine, file: NewFile, sheet: Sheet): void => {
  for (const chart of sheet.goneCharts) {
    if (chart.anchor) done(file.DeleteChart(sheet.name, chart.anchor));
    chart.anchor = null;
  }
  for (const chart of sheet.charts) {
    if (!chart.changed || chart.fromFile) continue;
    if (chart.anchor) done(file.DeleteChart(sheet.name, chart.anchor));
    const {
      row,
      column,
      chart: drawn,
    } = excelizeChart(engine, file, sheet.name, chart, (name) => nameCell(sheet, name));
    chart.anchor = addressOf(row, column);
    done(file.AddChart(sheet.name, chart.anchor, drawn));
    chart.changed = false;
  }
};

/** A reference as it is; for a text the first cell of the sheet that reads so. */
const nameCell = (sheet: Sheet, name: string): string | null => {
  if (splitSheet(name)[0] !== null) return name;
  const at = name === "" ? null : sheet.load().cells.find(name);
  return at && chartReference(sheet, { ...at, rows: 1, columns: 1 });
};
