import { addChart } from "../../../src/trial/host/book/charts";
import { chartData } from "../../../src/trial/workbench/chart/chartData";
import { newBook } from "./openForTests";

const series = {
  name: "自评表!$B$1",
  values: "自评表!$B$2:$B$3",
  categories: "自评表!$A$2:$A$3",
  color: "#5B8DB8",
  hasDataLabels: true,
  gapWidth: null,
};

describe("what a chart of the sheet shows", () => {
  it("is read off its cells, and follows them", async () => {
    const { open, sheet } = await newBook();
    const rows = [
      ["评价项目", "得分率"],
      ["项目产出", "94.29%"],
      ["项目效益", "=3/4"],
    ];
    open.host.type("自评表", "A1:B3", rows);
    const chart = addChart(sheet, "BarClustered", [series]);
    chart.valueAxis.numberFormat = "0%";
    const data = chartData(sheet, chart);
    expect(data?.categories).toEqual(["项目产出", "项目效益"]);
    expect(data?.series).toEqual([
      {
        name: "得分率",
        color: "#5B8DB8",
        values: [0.9429, 0.75],
        labels: ["94.29%", "0.75"],
      },
    ]);
    expect([data?.lying, data?.show(0.5)]).toEqual([true, "50%"]);
    open.host.type("自评表", "B2", [["80%"]]);
    expect(chartData(sheet, chart)?.series[0]?.values[0]).toBe(0.8);
  });

  it.each(["Pie", "Line", "BarStacked"])("a %s chart is left out", async (type) => {
    const { sheet } = await newBook();
    expect(chartData(sheet, addChart(sheet, type, [series]))).toBeNull();
  });
});
