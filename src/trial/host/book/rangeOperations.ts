import type { Area } from "../../../form/grid";
import { addressOf } from "../../../cells";
import { invalidArgument } from "../protocol/hostError";
import { overlap } from "./a1";
import { conditionalFormatsOn, deleteConditionalFormat } from "./conditionalFormats";
import { clearContents } from "./contents";
import { done } from "./engineResult";
import type { Sheet } from "./sheet";

const corners = ({ row, column, rows, columns }: Area): readonly [string, string] => [
  addressOf(row, column),
  addressOf(row + rows - 1, column + columns - 1),
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
  emptyBehindFirst(sheet, area);
  done(sheet.home.file.MergeCell(sheet.name, ...corners(area)));
  sheet.merges.add(area);
};

const emptyBehindFirst = (sheet: Sheet, area: Area): void => {
  const cells = sheet.clip(area);
  let filled = false;
  sheet.eachCell(cells ?? { ...area, rows: 0 }, (row, column, cell) => {
    filled ||= cell !== undefined && (row > area.row || column > area.column);
  });
  if (!filled) return;
  const right = { ...area, column: area.column + 1, rows: 1, columns: area.columns - 1 };
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  for (const part of [right, below]) if (part.rows > 0 && part.columns > 0) clearContents(sheet, part);
};

/** Takes apart every merge that touches the area. */
export const unmerge = (sheet: Sheet, area: Area): void => {
  sheet.mayChange();
  const found = sheet.merges.touching(area);
  const [first] = found;
  if (!first) return;
  const round = found.reduce(bounding, first);
  // The engine goes through all merges at each call: one call does where no other merge lies between.
  const areas = sheet.merges.touching(round).length === found.length ? [round] : found;
  for (const each of areas) done(sheet.home.file.UnmergeCell(sheet.name, ...corners(each)));
  for (const each of found) sheet.merges.remove(each);
};

const bounding = (a: Area, b: Area): Area => {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
};

/** `Range.clear(applyTo)`. */
export const clear = (sheet: Sheet, area: Area, applyTo: string): void => {
  if (!["All", "Contents", "Formats", "Hyperlinks"].includes(applyTo)) throw invalidArgument(`applyTo ${applyTo}`);
  if (applyTo === "All" || applyTo === "Contents") clearContents(sheet, area);
  if (applyTo !== "All" && applyTo !== "Formats") return;
  sheet.restyle(area, "none", null);
  for (const merged of sheet.load().merges.touching(area)) if (covers(area, merged)) unmerge(sheet, merged);
  for (const format of conditionalFormatsOn(sheet, area)) deleteConditionalFormat(sheet, format);
};
