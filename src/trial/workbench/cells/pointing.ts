import { areaName, maxColumns, maxRows, overlap, parseArea, splitSheet } from "../../host/book/a1";
import type { Area } from "../../../form/grid";
import type { OpenBook } from "../book/openBook";
import { wholeCell } from "../grid/move";
import { type Cell, followPointer } from "../grid/pointer";
import { extended, selectionOf } from "../grid/selection";
import type { Desk } from "./desk";
import type { Sheet } from "../../host/book/sheet";
import { addressOf } from "../../../cells";

/** What a pointer does with cells: selects them, opens them, follows their links, writes their names into a formula. */
export class Pointing {
  /** Where a reference into the formula being written was begun. */
  private from: Area | null = null;

  constructor(private readonly desk: Desk) {
    followPointer(desk.view, {
      press: (at, extend) => this.press(at, extend),
      drag: (at) => this.drag(at),
      release: (clicked) => this.release(clicked),
      open: (at) => this.openCell(at),
      menu: (at, x, y) => this.menu(at, x, y),
    });
  }

  private press(at: Cell, extend: boolean): boolean {
    const { open, editor } = this.desk;
    if (!open) return false;
    const cell = wholeCell(open.sheet, Math.max(at.row, 0), Math.max(at.column, 0));
    if (editor.pointing) {
      this.from = cell;
      this.point(cell);
      return true;
    }
    if (!this.desk.finish()) return false;
    this.desk.focus();
    if (at.row < 0 || at.column < 0) {
      selectWhole(open, at, cell);
      return false;
    }
    open.select(extend ? extended(open.sheet, open.selection, cell) : selectionOf(open.sheet, cell));
    return true;
  }

  private drag({ row, column }: Cell): void {
    const { open } = this.desk;
    if (!open) return;
    const { sheet, selection } = open;
    const cell = wholeCell(sheet, row, column);
    const { from } = this;
    if (from) return this.point(extended(sheet, { area: from, active: from, far: from }, cell).area);
    const { far } = selection;
    if (far.row !== cell.row || far.column !== cell.column) open.select(extended(sheet, selection, cell));
  }

  private release(clicked: Cell | null): void {
    const { open, editor } = this.desk;
    const pointed = this.from !== null;
    this.from = null;
    if (clicked && open && !pointed && !editor.editing) followLink(open, clicked);
  }

  /** Writes a reference into the formula and shows which cells it means. */
  private point(area: Area): void {
    this.desk.editor.point(areaName(area));
    this.desk.frame.point(area);
  }

  private openCell({ row, column }: Cell): void {
    const { open, editor } = this.desk;
    if (!open || editor.editing) return;
    open.select(selectionOf(open.sheet, wholeCell(open.sheet, row, column)));
    editor.open("changing", null);
  }

  private menu({ row, column }: Cell, x: number, y: number): void {
    const { open, around } = this.desk;
    if (!open || !this.desk.finish()) return;
    const cell = wholeCell(open.sheet, Math.max(row, 0), Math.max(column, 0));
    if (!overlap(open.selection.area, cell)) open.select(selectionOf(open.sheet, cell));
    around.menu(x, y);
  }
}

/** A press on the headers: -1 stands for them. */
function selectWhole(open: OpenBook, { row, column }: Cell, active: Area): void {
  const rows = row < 0 ? { row: 0, rows: maxRows } : { row, rows: 1 };
  const columns = column < 0 ? { column: 0, columns: maxColumns } : { column, columns: 1 };
  open.select({ area: { ...rows, ...columns }, active, far: active });
}

function followLink({ host, sheet }: OpenBook, { row, column }: Cell): void {
  const cell = wholeCell(sheet, row, column);
  const link = linkAt(sheet, cell.row, cell.column);
  if (link?.kind === "page") window.open(link.address, "_blank", "noopener");
  if (link?.kind !== "cells") return;
  const { book } = host;
  const to = link.sheet === null ? sheet : book.find(link.sheet);
  if (to && book.visibility(to) === "Visible") book.select(to, selectionOf(to, link.area).area);
}

/** Where a cell's link leads: to cells of the workbook, or out of it. */
type Link =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "page"; readonly address: string };

/** What `=HYPERLINK("#Sheet1!A1", …)` leads to; null for any other formula. */
const linkIn = (formula: string): string | null =>
  /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;

const stored = (sheet: Sheet, row: number, column: number): string | null => {
  const { ok, location } = sheet.home.file.GetCellHyperLink(sheet.name, addressOf(row, column));
  return ok && location ? location : null;
};

/** null where a cell has no link, or one that leads neither to cells nor to a web page. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | null {
  const location = linkIn(sheet.load().cells.at(row, column)?.formula ?? "") ?? stored(sheet, row, column);
  if (location === null) return null;
  if (/^https?:/i.test(location)) return { kind: "page", address: location };
  const [name, address] = splitSheet(location.replace(/^#/, ""));
  const area = parseArea(address);
  return area && { kind: "cells", sheet: name, area };
}
