import type { Area } from "../../../form/grid";
import { attribute, elements } from "../package/xml";
import { parseArea } from "../../../cells";

/**
 * Where Excel has spilled what the add-in's functions give: it keeps their formulas as arrays with an area
 * (`<f t="array" ref="G2:G9">_xldudf_PERF_SCORES(…)</f>`) and the values beside them as if they were constants.
 * @param xml a sheet's part @returns the areas of more than one cell, each with the formula's own cell first
 */
export const spilledAreas = (xml: string): readonly Area[] =>
  elements(xml, "f").flatMap(({ tag, inside }) => {
    if (attribute(tag, "t") !== "array" || !/_xldudf_PERF_/i.test(inside)) return [];
    const area = parseArea(attribute(tag, "ref") ?? "");
    return area !== null && area.rows * area.columns > 1 ? [area] : [];
  });

/** The area that a cell lies in without being its first. */
export const spillingInto = (areas: readonly Area[], row: number, column: number): Area | null =>
  areas.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  ) ?? null;
