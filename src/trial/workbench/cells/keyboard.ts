import { areaName } from "../../host/book/a1";
import type { Sheet } from "../../host/book/sheet";
import type { Area } from "../../../form/grid";
import type { OpenBook } from "../book/openBook";
import { type Intent, intentOf } from "../grid/keys";
import { wholeCell } from "../grid/move";
import { moved, selectionOf } from "../grid/selection";
import type { Desk } from "./desk";

/** The keys of the cells, and of the line in which one is edited. */
export class Keyboard {
  /** Tab along a row, then Enter: back to where it began, one below. */
  private tabbed: { readonly begun: number; readonly sheet: Sheet; readonly to: Area } | null = null;

  constructor(private readonly desk: Desk) {}

  follow(line: HTMLTextAreaElement): void {
    line.addEventListener("keydown", (event) => this.key(event));
  }

  /** Onward from the active cell, as Enter and Tab lead. */
  next(rows: number, columns: number): void {
    const { open, view } = this.desk;
    if (!open || !view.sizes) return;
    const { sheet, selection } = open;
    const { tabbed } = this;
    const same = tabbed?.sheet === sheet && areaName(tabbed.to) === areaName(selection.active) ? tabbed : null;
    const from =
      same && rows !== 0 ? selectionOf(sheet, wholeCell(sheet, selection.active.row, same.begun)) : selection;
    const to = moved(sheet, view.sizes, from, { kind: "next", rows, columns }, view.page);
    this.tabbed = columns === 0 ? null : { begun: same?.begun ?? selection.active.column, sheet, to: to.active };
    open.select(to);
  }

  private key(event: KeyboardEvent): void {
    const { editor } = this.desk;
    if (editor.key(event)) return event.preventDefault();
    if (editor.editing || event.isComposing || event.target !== editor.cell) return;
    const intent = intentOf(event);
    if (!intent) return;
    event.preventDefault();
    this.perform(intent);
  }

  private perform(intent: Intent): void {
    const { open, view, editor, around } = this.desk;
    if (!open || !view.sizes) return;
    switch (intent.kind) {
      case "edit":
        return editor.open("changing", null);
      case "clear":
        return this.desk.clear();
      case "all":
        return selectAll(open);
      case "menu":
        return this.menu(open);
      case "undo":
        return this.undo(open);
      case "save":
        return around.save();
      case "open":
        return around.chooseFile();
      case "sheet":
        return otherSheet(open, intent.by);
      case "next":
        return this.next(intent.rows, intent.columns);
      default:
        open.select(moved(open.sheet, view.sizes, open.selection, intent, view.page));
    }
  }

  private menu({ selection }: OpenBook): void {
    const { view, around } = this.desk;
    const box = view.place(selection.active);
    const { left, top } = view.layer.getBoundingClientRect();
    if (box) around.menu(left + box.left + 12, top + box.top + box.height);
  }

  private undo({ host }: OpenBook): void {
    const { edits, around } = this.desk;
    const done = edits?.undo(around.language().texts) ?? null;
    if (typeof done === "string") return around.refused(done);
    if (done) host.select(done.sheet.name, areaName(done.area));
  }
}

function selectAll(open: OpenBook): void {
  const used = open.sheet.current().cells.used(false);
  if (!used) return;
  const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  open.select({ ...open.selection, area });
}

function otherSheet({ host, sheet }: OpenBook, by: number): void {
  const { book } = host;
  const shown = book.sheets.filter((each) => book.visibility(each) === "Visible");
  const next = shown[shown.indexOf(sheet) + by];
  if (next) book.activate(next);
}
