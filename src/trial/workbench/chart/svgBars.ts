import type { ChartData } from "./chartData";

const space = "http://www.w3.org/2000/svg";
const colors = ["#1b5aa6", "#f0a000", "#6b8e23", "#a5489c"];

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== "") made.textContent = text;
  return made;
}

/** A bar or column chart as a picture with a text for screen readers. */
export function svgBars(data: ChartData, width: number, height: number): SVGElement {
  const chart = svg("svg", { class: "chart", role: "img", width, height, viewBox: `0 0 ${width} ${height}` });
  chart.setAttribute("aria-label", spoken(data));
  chart.append(svg("rect", { class: "chart-paper", x: 0.5, y: 0.5, width: width - 1, height: height - 1 }));
  chart.append(svg("text", { class: "chart-title", x: width / 2, y: 22, "text-anchor": "middle" }, data.title));
  const legend = data.legend ? 22 : 0;
  const longest = longestOf(data.categories, 2);
  const labels = [...data.series.flatMap((each) => each.labels), data.show(data.maximum)];
  const plot = data.lying
    ? { x: Math.min(longest * 12 + 16, width * 0.35), y: 36, right: longestOf(labels) * 8 + 8, bottom: 26 + legend }
    : { x: 44, y: 36, right: 16, bottom: 26 + legend };
  const inner = { width: width - plot.x - plot.right, height: height - plot.y - plot.bottom };
  for (let tick = 0; tick <= 4; tick += 1) {
    const value = (data.maximum * tick) / 4;
    const at = data.lying ? plot.x + (inner.width * tick) / 4 : plot.y + inner.height * (1 - tick / 4);
    const line = data.lying
      ? { x1: at, x2: at, y1: plot.y, y2: plot.y + inner.height }
      : { x1: plot.x, x2: plot.x + inner.width, y1: at, y2: at };
    const label = data.lying ? { x: at, y: plot.y + inner.height + 16 } : { x: plot.x - 6, y: at + 4 };
    chart.append(svg("line", { class: "chart-grid", ...line }));
    chart.append(svg("text", { ...label, "text-anchor": data.lying ? "middle" : "end" }, data.show(value)));
  }
  const slot = (data.lying ? inner.height : inner.width) / Math.max(data.categories.length, 1);
  const thick = (slot * 0.6) / data.series.length;
  for (const [index, category] of data.categories.entries()) {
    const place = data.lying && !data.reversed ? data.categories.length - 1 - index : index;
    const middle = (place + 0.5) * slot;
    const named = data.lying
      ? { x: plot.x - 8, y: plot.y + middle + 4, "text-anchor": "end" }
      : { x: plot.x + middle, y: plot.y + inner.height + 16, "text-anchor": "middle" };
    chart.append(svg("text", named, category));
    for (const [at, { values, color, labels }] of data.series.entries()) {
      const share = Math.min(Math.max((values[index] ?? 0) / data.maximum, 0), 1);
      const start = middle - slot * 0.3 + at * thick;
      const bar = data.lying
        ? { x: plot.x, y: plot.y + start, width: inner.width * share, height: thick }
        : { x: plot.x + start, y: plot.y + inner.height * (1 - share), width: thick, height: inner.height * share };
      chart.append(svg("rect", { ...bar, fill: color ?? colors[at % colors.length] ?? "" }));
      const label = data.lying
        ? { x: plot.x + inner.width * share + 4, y: plot.y + start + thick / 2 + 4 }
        : { x: plot.x + start + thick / 2, y: bar.y - 4, "text-anchor": "middle" };
      chart.append(svg("text", label, labels[index] ?? ""));
    }
  }
  if (data.legend) chart.append(...legendOf(data, width, height));
  return chart;
}

const longestOf = (texts: readonly string[], least = 1): number =>
  Math.max(...texts.map(({ length }) => length), least);

function legendOf({ series }: ChartData, width: number, height: number): SVGElement[] {
  const each = 96;
  const left = width / 2 - (series.length * each) / 2;
  return series.flatMap(({ name, color }, at) => [
    svg("rect", { x: left + at * each, y: height - 20, width: 10, height: 10, fill: color ?? colors[at] ?? "" }),
    svg("text", { x: left + at * each + 16, y: height - 11 }, name),
  ]);
}

const spoken = ({ title, categories, series }: ChartData): string => {
  const values = categories.map(
    (category, index) => `${category} ${series.map(({ labels, values }) => labels[index] ?? values[index]).join(" ")}`,
  );
  return [title, ...values].join("; ");
};
