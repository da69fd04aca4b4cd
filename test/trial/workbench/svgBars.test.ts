/** @jest-environment jsdom */
import * as fc from "fast-check";
import type { ChartData } from "../../../src/trial/workbench/chart/chartData";
import { svgBars } from "../../../src/trial/workbench/chart/svgBars";

const data: ChartData = {
  title: "得分率",
  lying: true,
  reversed: true,
  categories: ["项目产出", "项目效益"],
  series: [{ name: "得分率", color: "#5b8db8", values: [0.5, 1], labels: ["50%", "100%"] }],
  maximum: 1,
  legend: false,
  show: (value) => `${value * 100}%`,
};

const bars = (given: ChartData) =>
  [...svgBars(given, 400, 200).querySelectorAll("rect")].slice(1).map((bar) => ({
    x: Number(bar.getAttribute("x")),
    y: Number(bar.getAttribute("y")),
    width: Number(bar.getAttribute("width")),
    height: Number(bar.getAttribute("height")),
  }));

describe("bars", () => {
  it("are as long as their values, the first category on top where the axis is reversed", () => {
    const [first, second] = bars(data);
    expect((first?.width ?? 0) * 2).toBeCloseTo(second?.width ?? 0);
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    const [below, above] = bars({ ...data, reversed: false });
    expect(below?.y).toBeGreaterThan(above?.y ?? 0);
  });

  it("stand as columns where the chart is one", () => {
    const [first, second] = bars({ ...data, lying: false });
    expect((first?.height ?? 0) * 2).toBeCloseTo(second?.height ?? 0);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
  });

  it("say themselves to screen readers", () => {
    const chart = svgBars(data, 400, 200);
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toBe("得分率; 项目产出 50%; 项目效益 100%");
  });

  it("never leave the chart", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -10, max: 10 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.boolean(), (given, lying) => {
        const categories = given.map((_, index) => `项目${index}`);
        const series = [{ name: "", color: null, values: given, labels: [] }];
        for (const bar of bars({ ...data, lying, categories, series })) {
          expect(Math.min(bar.x, bar.y, bar.width, bar.height)).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(400);
          expect(bar.y + bar.height).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
