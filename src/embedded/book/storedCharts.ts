import type { Parts } from "../../workbook/package/parts";
import { relationsOf } from "../../workbook/package/relations";
import { attribute, tags, textOf } from "../../workbook/package/xml";
import { cellReference } from "../../workbook/reference";

/** A chart of the file: its name and the cell it is anchored at. */
export interface ChartFrame {
  readonly name: string;
  readonly anchor: string;
}

/** The charts a sheet's drawings hold (ECMA-376 part 1, 20.5). */
export const framesOf = (parts: Parts, sheetPart: string): readonly ChartFrame[] =>
  relationsOf(parts, sheetPart).flatMap(({ type, part }) =>
    type === "drawing" && part !== null ? framesIn(textOf(parts[part])) : [],
  );

const framesIn = (xml: string): readonly ChartFrame[] =>
  Array.from(xml.matchAll(/<(?:\w+:)?(two|one)CellAnchor[\s>][\s\S]*?<\/(?:\w+:)?\1CellAnchor>/g), ([anchor]) => anchor)
    .filter((anchor) => /<(?:\w+:)?chart\s/.test(anchor))
    .map((anchor) => ({
      name: attribute(tags(anchor, "cNvPr")[0] ?? "", "name") ?? "",
      anchor: cellReference(number(anchor, "row"), number(anchor, "col")),
    }));

/** The first `row` or `col`: that of the upper left corner. */
const number = (anchor: string, name: string): number =>
  Number(new RegExp(`<(?:\\w+:)?${name}>(\\d+)<`).exec(anchor)?.[1] ?? 0);
