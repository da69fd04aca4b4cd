import type { Area } from "../../form/grid";
import { cellReference } from "../../workbook/reference";
import { invalidArgument } from "../protocol/hostError";
import { overlap } from "./a1";
import { conditionalFormatsOn, deleteConditionalFormat } from "./conditionalFormats";
import { clearContents } from "./contents";
import { done } from "./engineResult";
import type { Sheet } from "./sheet";

const corners = ({ row, column, rows, columns }: Area): readonly [string, string] => [
  cellReference(row, column),
  cellReference(row + rows - 1, column + columns - 1),
];

const covers = (outer: Area, inner: Area): boolean => {
  const common = overlap(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
};

/** Merges the area, or each of its rows; the first cell's contents stay, the others' go. */
export const merge = (sheet: Sheet, area: Area, across: boolean): void => {
  sheet.mayChange();
  if (across) {
    for (let row = area.row; row < area.row + area.rows; row += 1) merge(sheet, { ...area, row, rows: 1 }, false);
    return;
  }
  if (area.rows * area.columns === 1) return;
  unmerge(sheet, area);
  const right = { row: area.row, column: area.column + 1, rows: 1, columns: area.columns - 1 };
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  if (right.columns > 0) clearContents(sheet, right);
  if (below.rows > 0) clearContents(sheet, below);
  done(sheet.home.file.MergeCell(sheet.name, ...corners(area)));
  sheet.merges.push({ row: area.row, column: area.column, rows: area.rows, columns: area.columns });
};

/** Takes apart every merge that touches the area. */
export const unmerge = (sheet: Sheet, area: Area): void => {
  sheet.mayChange();
  for (const merged of sheet.merges.filter((each) => overlap(each, area))) {
    done(sheet.home.file.UnmergeCell(sheet.name, ...corners(merged)));
    sheet.merges.splice(sheet.merges.indexOf(merged), 1);
  }
};

/** `Range.clear(applyTo)`. */
export const clear = (sheet: Sheet, area: Area, applyTo: string): void => {
  if (!["All", "Contents", "Formats", "Hyperlinks"].includes(applyTo)) throw invalidArgument(`applyTo ${applyTo}`);
  if (applyTo === "All" || applyTo === "Contents") clearContents(sheet, area);
  if (applyTo !== "All" && applyTo !== "Formats") return;
  sheet.restyle(area, "none", null);
  for (const merged of [...sheet.merges]) if (covers(area, merged)) unmerge(sheet, merged);
  for (const format of conditionalFormatsOn(sheet, area)) deleteConditionalFormat(sheet, format);
};
