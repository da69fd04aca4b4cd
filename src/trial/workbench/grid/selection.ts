import type { Sheet } from "../../host/book/sheet";
import type { Area } from "../../../form/grid";
import { around, onward, stepped, wholeCell } from "./move";
import type { Intent } from "./keys";
import type { Sizes } from "./sizes";

/** Which cells are selected: the active one takes what is typed, the far one is where Shift goes on from. */
export interface Selection {
  readonly area: Area;
  readonly active: Area;
  readonly far: Area;
}

/** One cell, or an area with its first cell active. */
export const selectionOf = (sheet: Sheet, area: Area): Selection => {
  const active = wholeCell(sheet, area.row, area.column);
  const end = wholeCell(sheet, area.row + area.rows - 1, area.column + area.columns - 1);
  return { area: around(sheet, area, active), active, far: end };
};

/** From the active cell to another. */
export const extended = (sheet: Sheet, { active }: Selection, far: Area): Selection => ({
  area: around(sheet, active, far),
  active,
  far,
});

type Moving = Extract<Intent, { kind: "move" | "next" | "page" | "rowStart" | "first" | "last" }>;

/** The selection a key leads to. @param page rows that a page holds */
export function moved(sheet: Sheet, sizes: Sizes, from: Selection, intent: Moving, page: number): Selection {
  if (intent.kind === "next") return next(sheet, sizes, from, intent.rows, intent.columns);
  const start = intent.extend ? from.far : from.active;
  const to = target(sheet, sizes, start, intent, page);
  return intent.extend ? extended(sheet, from, to) : selectionOf(sheet, to);
}

function target(sheet: Sheet, sizes: Sizes, start: Area, intent: Exclude<Moving, { kind: "next" }>, page: number) {
  switch (intent.kind) {
    case "move":
      return stepped(sheet, sizes, start, intent.step);
    case "page": {
      const row = Math.min(Math.max(start.row + intent.by * page, 0), sizes.rows.count - 1);
      return wholeCell(sheet, row, start.column);
    }
    case "rowStart":
      return wholeCell(sheet, start.row, 0);
    case "first":
      return wholeCell(sheet, 0, 0);
    case "last": {
      const used = sheet.load().cells.used(false);
      return used ? wholeCell(sheet, used.row + used.rows - 1, used.column + used.columns - 1) : start;
    }
  }
}

function next(sheet: Sheet, sizes: Sizes, from: Selection, rows: number, columns: number): Selection {
  const { area, active } = from;
  const single = area.rows === active.rows && area.columns === active.columns;
  if (single) return selectionOf(sheet, stepped(sheet, sizes, active, { rows, columns, far: false }));
  return { ...from, active: onward(sheet, area, active, rows, columns) };
}
