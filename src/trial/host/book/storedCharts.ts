import type { Area } from "../../../form/grid";
import type { Parts } from "../../../hosts/file/package/parts";
import { relationsOf } from "../../../hosts/file/package/relations";
import { attribute, tags, textOf } from "../../../hosts/file/package/xml";
import { addressOf } from "../../../cells";
import { chartLook, type ChartLook } from "./storedChart";

/** A chart of the file: its name, the cell it is anchored at, the cells it covers, how it looks. */
export interface ChartFrame {
  readonly name: string;
  readonly anchor: string;
  readonly place: Area;
  readonly look: ChartLook;
}

/** The charts a sheet's drawings hold (ECMA-376 part 1, 20.5). */
export const framesOf = (parts: Parts, sheetPart: string): readonly ChartFrame[] =>
  relationsOf(parts, sheetPart).flatMap(({ type, part }) =>
    type === "drawing" && part !== null ? framesIn(parts, part) : [],
  );

const anchors = /<(?:\w+:)?(two|one)CellAnchor[\s>][\s\S]*?<\/(?:\w+:)?\1CellAnchor>/g;

function framesIn(parts: Parts, drawing: string): readonly ChartFrame[] {
  const relations = relationsOf(parts, drawing);
  return Array.from(textOf(parts[drawing]).matchAll(anchors), ([anchor]) => anchor).flatMap((anchor) => {
    const [chart] = tags(anchor, "chart");
    if (chart === undefined) return [];
    const id = attribute(chart, "[\\w.-]+:id");
    const part = relations.find((relation) => relation.id === id)?.part ?? null;
    const place = placeOf(anchor);
    return [
      {
        name: attribute(tags(anchor, "cNvPr")[0] ?? "", "name") ?? "",
        anchor: addressOf(place.row, place.column),
        place,
        look: chartLook(part === null ? "" : textOf(parts[part])),
      },
    ];
  });
}

/** English metric units of a cell of standard size, for a chart that says its size and not where it ends. */
const standard = { width: 609_600, height: 190_500 };

/** The cells from the upper left corner to the lower right one; a cell only begun counts whole. */
function placeOf(anchor: string): Area {
  const [row, column] = [number(anchor, "row"), number(anchor, "col")];
  const end = anchor.split(/<(?:\w+:)?to>/)[1];
  if (end !== undefined) {
    const until = (at: string, offset: string): number => number(end, at) + (number(end, offset) > 0 ? 1 : 0);
    return {
      row,
      column,
      rows: Math.max(until("row", "rowOff") - row, 1),
      columns: Math.max(until("col", "colOff") - column, 1),
    };
  }
  const [size = ""] = tags(anchor, "ext");
  const cells = (length: string, of: number): number =>
    Math.max(Math.round(Number(attribute(size, length) ?? 0) / of), 1);
  return { row, column, rows: cells("cy", standard.height), columns: cells("cx", standard.width) };
}

/** The first element so named as a number. */
const number = (xml: string, name: string): number =>
  Number(new RegExp(`<(?:\\w+:)?${name}>(-?\\d+)<`).exec(xml)?.[1] ?? 0);
