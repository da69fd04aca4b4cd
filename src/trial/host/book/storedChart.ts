import { attribute, tags, unescapeXml } from "../../../hosts/file/package/xml";
import type { Chart, ChartAxis, ChartSeries } from "./chart";

/** How a chart of the file looks, as far as the host can tell. */
export type ChartLook = Pick<
  Chart,
  "type" | "title" | "legend" | "series" | "categoryAxis" | "valueAxis" | "dataLabels"
>;

/** Every element of a name, whatever its prefix, with what it holds. */
const elements = (xml: string, name: string): readonly string[] =>
  Array.from(
    xml.matchAll(new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</\\1>)`, "g")),
    ([, , inside]) => inside ?? "",
  );

const element = (xml: string, name: string): string => elements(xml, name)[0] ?? "";

const texts = (xml: string, name: string): string => elements(xml, name).map(unescapeXml).join("");

const value = (xml: string, name: string): string | null => {
  const [tag] = tags(xml, name);
  return tag === undefined ? null : attribute(tag, "val");
};

const isOn = (xml: string, name: string): boolean => /^(1|true)$/.test(value(xml, name) ?? "");

const number = (text: string | null): number | null => (text === null ? null : Number(text));

const format = (xml: string): string => attribute(tags(xml, "numFmt")[0] ?? "", "formatCode") ?? "General";

const groupings: Readonly<Record<string, string>> = {
  clustered: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
};

/** `Excel.ChartType` of a bar chart; "" for what the host does not draw. */
function typeOf(bars: readonly string[]): string {
  const [bar] = bars;
  if (bar === undefined || bars.length > 1) return "";
  const grouping = groupings[value(bar, "grouping") ?? "clustered"];
  return grouping === undefined ? "" : `${value(bar, "barDir") === "bar" ? "Bar" : "Column"}${grouping}`;
}

const axis = (xml: string): ChartAxis => ({
  minimum: number(value(xml, "min")),
  maximum: number(value(xml, "max")),
  visible: !isOn(xml, "delete"),
  gridlines: tags(xml, "majorGridlines").length > 0,
  reversed: value(xml, "orientation") === "maxMin",
  numberFormat: format(xml),
});

const seriesIn = (xml: string): ChartSeries => {
  const name = element(xml, "tx");
  return {
    name: texts(name, "f") || texts(name, "v"),
    values: texts(element(xml, "val"), "f"),
    categories: texts(element(xml, "cat"), "f"),
    color: value(element(element(xml, "spPr"), "solidFill"), "srgbClr"),
    hasDataLabels: isOn(element(xml, "dLbls"), "showVal"),
    gapWidth: null,
  };
};

/** Reads a chart part (ECMA-376 part 1, 21.2). */
export function chartLook(xml: string): ChartLook {
  const plot = element(xml, "plotArea");
  const bars = elements(plot, "barChart");
  const bar = bars[0] ?? "";
  const shared = elements(bar, "ser").reduce((rest, series) => rest.replace(series, ""), bar);
  const title = element(xml.split(/<(?:\w+:)?plotArea/)[0] ?? "", "title");
  return {
    type: typeOf(bars),
    title: title === "" ? null : texts(title, "t"),
    legend: { visible: tags(xml, "legend").length > 0, position: "Bottom" },
    series: elements(bar, "ser").map(seriesIn),
    categoryAxis: axis(element(plot, "catAx")),
    valueAxis: axis(element(plot, "valAx")),
    dataLabels: {
      showValue: isOn(element(shared, "dLbls"), "showVal"),
      numberFormat: format(element(shared, "dLbls")),
    },
  };
}
