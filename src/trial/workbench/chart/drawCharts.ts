import type { Chart } from "../../host/book/chart";
import type { Sheet } from "../../host/book/sheet";
import type { Sizes } from "../grid/sizes";
import { chartData } from "./chartData";
import { svgBars } from "./svgBars";

const pixels = 4 / 3;

/** Draws a sheet's charts where they stand; those of kinds the project does not make are left out. */
export function drawCharts(place: HTMLElement, sheet: Sheet, sizes: Sizes): void {
  place.replaceChildren(
    ...sheet.load().charts.flatMap((chart) => {
      const data = chartData(sheet, chart);
      if (!data) return [];
      const box = boxOf(chart, sizes);
      const drawn = svgBars(data, box.width, box.height);
      drawn.setAttribute("style", `left:calc(var(--row-header) + ${box.left}px);top:${box.top}px`);
      return [drawn];
    }),
  );
}

function boxOf({ place }: Chart, { rows, columns }: Sizes) {
  if ("rows" in place) {
    return {
      left: columns.start(place.column),
      top: rows.start(place.row),
      width: columns.span(place.column, place.columns),
      height: rows.span(place.row, place.rows),
    };
  }
  const { left, top, width, height } = place;
  return { left: left * pixels, top: top * pixels, width: width * pixels, height: height * pixels };
}
