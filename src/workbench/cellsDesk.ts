import { areaName, maxColumns, maxRows, overlap, parseArea, splitSheet } from "../embedded/book/a1";
import { matrix, textAt, valueAt } from "../embedded/book/reading";
import type { Area } from "../form/grid";
import { insertValues } from "../locales/insertValues";
import type { Locale } from "../locales/locale";
import type { WorkbenchTexts } from "../locales/workbenchTexts";
import { cellReference } from "../workbook/reference";
import type { OpenBook } from "./book/openBook";
import { fromTsv, toTsv } from "./edit/tsv";
import { Edits } from "./edit/edits";
import { Editor } from "./edit/editor";
import { editText } from "./edit/editText";
import { FunctionHelp } from "./edit/functionHelp";
import { figures } from "./figures";
import { GridView } from "./grid/gridView";
import { type Intent, intentOf } from "./grid/keys";
import { linkAt } from "./grid/linkAt";
import { wholeCell } from "./grid/move";
import { type Cell, followPointer } from "./grid/pointer";
import { extended, moved, type Selection, selectionOf } from "./grid/selection";
import { SelectionView } from "./grid/selectionView";
import { part } from "./part";

export interface DeskSurroundings {
  readonly language: () => { readonly locale: Locale; readonly texts: WorkbenchTexts };
  /** Why something was not done; null once that does not matter any more. */
  readonly refused: (message: string | null) => void;
  readonly menu: (x: number, y: number) => void;
  readonly save: () => void;
  readonly chooseFile: () => void;
}

/** The sheet in front as a person works on it: what is selected, what is typed, what stands in the bar above. */
export class CellsDesk {
  private readonly view: GridView;
  private readonly frame: SelectionView;
  private readonly editor: Editor;
  private readonly bar = part("formula-bar", HTMLTextAreaElement);
  private readonly nameBox = part("name-box", HTMLInputElement);
  private open: OpenBook | null = null;
  private edits: Edits | null = null;
  /** The column Enter goes back to after cells were filled in with Tab. */
  private tabbedFrom: number | null = null;
  private pointedFrom: Cell | null = null;

  constructor(private readonly around: DeskSurroundings) {
    this.view = new GridView(part("scroller", HTMLElement), () => this.drawSelection());
    this.frame = new SelectionView(this.view);
    const help = new FunctionHelp(part("formula-help", HTMLElement), around.language, (_line, { from, to }, id) =>
      this.editor.complete(from, to, `PERF.${id}`),
    );
    this.editor = new Editor(this.view, this.bar, help, {
      mayBegin: () => this.mayBegin(),
      begun: () => this.begun(),
      contents: () => this.contents(),
      commit: (text) => this.write(text),
      left: (rows, columns) => this.leave(rows, columns),
    });
    for (const line of [this.editor.cell, this.bar]) line.addEventListener("keydown", (event) => this.key(event));
    this.editor.cell.addEventListener("copy", (event) => this.copied(event));
    this.editor.cell.addEventListener("paste", (event) => this.pasted(event));
    this.nameBox.addEventListener("keydown", (event) => this.nameKey(event));
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("blur", () => this.showActive());
    followPointer(this.view, {
      press: (at, extend) => this.pressed(at, extend),
      drag: (at) => this.dragged(at),
      release: (clicked) => this.released(clicked),
      open: (at) => this.openAt(at),
      menu: (at, x, y) => this.menuAt(at, x, y),
    });
  }

  /** Shows another workbook. */
  show(open: OpenBook): void {
    if (this.editor.editing) this.editor.cancel();
    this.open = open;
    this.edits = new Edits(open);
    this.view.forgetSizes();
    this.showSheet();
    this.view.scroller.scrollTo(0, 0);
    this.view.reveal(open.selection.active);
    this.focus();
  }

  /** Shows the sheet that is in front now. */
  showSheet(): void {
    const { open } = this;
    if (!open) return;
    const { texts } = this.around.language();
    this.view.show(open.sheet, {
      cells: insertValues(texts.cells, { sheet: open.sheet.name }),
      all: texts.selectAll,
    });
    this.showActive();
  }

  /** Draws the sheet anew. @param rows whose heights may have changed; null for none */
  repaint(rows: Pick<Area, "row" | "rows"> | null): void {
    this.view.repaint(rows);
    this.showActive();
  }

  /** Widths, heights, frozen panes may have changed. */
  resized(): void {
    this.view.forgetSizes();
    this.showSheet();
  }

  /** Follows the selection, wherever it was made. */
  selectionMoved(): void {
    const { open } = this;
    if (!open) return;
    this.view.reveal(open.selection.far);
    this.showActive();
  }

  focus(): void {
    this.editor.focus();
  }

  get editing(): boolean {
    return this.editor.editing;
  }

  /** Ends editing as Enter does, without moving. @returns whether nothing is being edited now */
  finish(): boolean {
    this.editor.commit(0, 0);
    return !this.editor.editing;
  }

  async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.selectedText());
  }

  clear(): void {
    const { open } = this;
    const area = open && this.clipped(open.selection.area);
    if (open && area)
      this.type(
        area,
        matrix(area, () => ""),
      );
  }

  private key(event: KeyboardEvent): void {
    if (this.editor.key(event)) return event.preventDefault();
    if (this.editor.editing || event.isComposing || event.target !== this.editor.cell) return;
    const intent = intentOf(event);
    if (!intent) return;
    event.preventDefault();
    this.perform(intent);
  }

  private perform(intent: Intent): void {
    const { open, view } = this;
    if (!open || !view.sizes) return;
    const { selection, sheet } = open;
    switch (intent.kind) {
      case "edit":
        return this.editor.open("changing", null);
      case "clear":
        return this.clear();
      case "all": {
        const used = sheet.load().cells.used(false);
        const area = used
          ? { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }
          : null;
        return area ? open.select({ ...selection, area }) : undefined;
      }
      case "menu":
        return this.keyMenu(selection);
      case "undo":
        return this.undo();
      case "save":
        return this.around.save();
      case "open":
        return this.around.chooseFile();
      case "sheet":
        return this.otherSheet(intent.by);
      case "next": {
        if (intent.columns !== 0) this.tabbedFrom ??= selection.active.column;
        const back = intent.rows !== 0 && this.tabbedFrom !== null;
        const from = back
          ? selectionOf(sheet, wholeCell(sheet, selection.active.row, this.tabbedFrom ?? 0))
          : selection;
        if (intent.rows !== 0) this.tabbedFrom = null;
        return open.select(moved(sheet, view.sizes, from, intent, view.page));
      }
      default:
        this.tabbedFrom = null;
        open.select(moved(sheet, view.sizes, selection, intent, view.page));
    }
  }

  private keyMenu({ active }: Selection): void {
    const box = this.view.place(active);
    const { left, top } = this.view.layer.getBoundingClientRect();
    if (box) this.around.menu(left + box.left + 12, top + box.top + box.height);
  }

  private otherSheet(by: number): void {
    const { open } = this;
    if (!open) return;
    const { book } = open.host;
    const shown = book.sheets.filter((sheet) => book.visibility(sheet) === "Visible");
    const next = shown[shown.indexOf(open.sheet) + by];
    if (next) book.activate(next);
  }

  private undo(): void {
    const done = this.edits?.undo(this.around.language().texts) ?? null;
    if (typeof done === "string") return this.around.refused(done);
    if (done) this.open?.host.select(done.sheet.name, areaName(done.area));
  }

  private pressed({ row, column }: Cell, extend: boolean): boolean {
    const { open, editor } = this;
    if (!open) return false;
    const at = { row: Math.max(row, 0), column: Math.max(column, 0) };
    if (editor.pointing) {
      this.pointedFrom = at;
      this.point(wholeCell(open.sheet, at.row, at.column));
      return true;
    }
    this.pointedFrom = null;
    if (!this.finish()) return false;
    this.tabbedFrom = null;
    this.focus();
    if (row < 0 || column < 0) {
      const rows = row < 0 ? { row: 0, rows: maxRows } : { row, rows: 1 };
      const columns = column < 0 ? { column: 0, columns: maxColumns } : { column, columns: 1 };
      open.select({ ...selectionOf(open.sheet, { ...at, rows: 1, columns: 1 }), area: { ...rows, ...columns } });
      return false;
    }
    const cell = wholeCell(open.sheet, row, column);
    open.select(extend ? extended(open.sheet, open.selection, cell) : selectionOf(open.sheet, cell));
    return true;
  }

  private dragged({ row, column }: Cell): void {
    const { open, pointedFrom } = this;
    if (!open) return;
    const cell = wholeCell(open.sheet, row, column);
    if (pointedFrom) {
      const from = wholeCell(open.sheet, pointedFrom.row, pointedFrom.column);
      return this.point(extended(open.sheet, { area: from, active: from, far: from }, cell).area);
    }
    const { far } = open.selection;
    if (far.row !== cell.row || far.column !== cell.column) open.select(extended(open.sheet, open.selection, cell));
  }

  private released(clicked: Cell | null): void {
    const { open } = this;
    const pointed = this.pointedFrom !== null;
    this.pointedFrom = null;
    if (!clicked || pointed || !open || this.editor.editing) return;
    const cell = wholeCell(open.sheet, clicked.row, clicked.column);
    const link = linkAt(open.sheet, cell.row, cell.column);
    if (link?.kind === "page") window.open(link.address, "_blank", "noopener");
    if (link?.kind !== "cells") return;
    const { book } = open.host;
    const sheet = link.sheet === null ? open.sheet : book.find(link.sheet);
    if (sheet && book.visibility(sheet) === "Visible") book.select(sheet, selectionOf(sheet, link.area).area);
  }

  /** Writes a reference into the formula and shows which cells it means. */
  private point(area: Area): void {
    this.editor.point(areaName(area));
    this.frame.point(area);
  }

  private openAt({ row, column }: Cell): void {
    const { open } = this;
    if (!open || this.editor.editing) return;
    open.select(selectionOf(open.sheet, wholeCell(open.sheet, row, column)));
    this.editor.open("changing", null);
  }

  private menuAt({ row, column }: Cell, x: number, y: number): void {
    const { open } = this;
    if (!open || !this.finish()) return;
    const cell = wholeCell(open.sheet, Math.max(row, 0), Math.max(column, 0));
    if (!overlap(open.selection.area, cell)) open.select(selectionOf(open.sheet, cell));
    this.around.menu(x, y);
  }

  private mayBegin(): boolean {
    const { open } = this;
    const refused = open ? Edits.refusal(open.sheet, this.around.language().texts) : "";
    if (refused) this.around.refused(refused);
    return refused === null;
  }

  private begun(): void {
    this.open?.host.beginCellEdit();
    this.sayState();
  }

  private leave(rows: number, columns: number): void {
    this.open?.host.endCellEdit();
    this.around.refused(null);
    this.frame.point(null);
    this.focus();
    this.showActive();
    if (rows !== 0 || columns !== 0) this.perform({ kind: "next", rows, columns });
  }

  private write(text: string): boolean {
    const { open } = this;
    if (!open) return false;
    if (text === this.contents()) return true;
    return this.type({ ...open.selection.active, rows: 1, columns: 1 }, [[text]]);
  }

  private type(area: Area, inputs: readonly (readonly string[])[]): boolean {
    const { open, edits } = this;
    if (!open || !edits) return false;
    const refused = edits.write(open.sheet, area, inputs, this.around.language().texts);
    if (refused !== null) this.around.refused(refused);
    return refused === null;
  }

  /** What stands in the active cell, as it is edited. */
  private contents(): string {
    const { open } = this;
    if (!open) return "";
    const { sheet } = open;
    const { row, column } = open.selection.active;
    const value = valueAt(sheet, row, column);
    const cell = sheet.cells.at(row, column);
    if (!cell || cell.from) return "";
    return editText({
      value,
      formula: cell.formula,
      format: sheet.format(row, column),
      shown: textAt(sheet, row, column),
    });
  }

  private showActive(): void {
    const { open, editor } = this;
    if (!open || editor.editing) return this.drawSelection();
    const { sheet, selection } = open;
    const { row, column } = selection.active;
    // What another cell gives shows that cell's formula.
    this.bar.value = sheet.current().cells.at(row, column)?.from?.formula ?? this.contents();
    const name = selection.area.rows > selection.active.rows || selection.area.columns > selection.active.columns;
    this.nameBox.value = name && this.pointedFrom === null ? shortName(selection) : cellReference(row, column);
    const { texts } = this.around.language();
    editor.cell.setAttribute("aria-label", insertValues(texts.cellEditor, { cell: cellReference(row, column) }));
    const area = this.clipped(selection.area);
    const values = area ? matrix(area, (r, c) => valueAt(sheet, r, c)).flat() : [];
    part("figures", HTMLElement).textContent = figures(values, texts);
    this.sayState();
    this.drawSelection();
  }

  private sayState(): void {
    const { texts } = this.around.language();
    part("state", HTMLElement).textContent = this.editor.editing ? texts.editing : texts.ready;
  }

  private drawSelection(): void {
    if (!this.open || !this.view.sizes) return;
    const { area, active } = this.open.selection;
    const cell = this.frame.draw(area, active);
    this.editor.stand(active, cell);
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.focus();
    if (event.key !== "Enter" || !this.open) return;
    event.preventDefault();
    const { book } = this.open.host;
    const [name, address] = splitSheet(this.nameBox.value.trim());
    const sheet = name === null ? this.open.sheet : book.find(name);
    const area = parseArea(address.toUpperCase());
    if (!sheet || !area || book.visibility(sheet) !== "Visible") {
      const { texts } = this.around.language();
      return this.around.refused(insertValues(texts.noSuchCell, { address: this.nameBox.value }));
    }
    book.select(sheet, selectionOf(sheet, area).area);
    this.focus();
  }

  /** The part of an area that holds something. */
  private clipped(area: Area): Area | null {
    const { open } = this;
    if (!open) return null;
    const used = open.sheet.current().cells.used(false);
    return used && overlap(area, used);
  }

  private selectedText(): string {
    const { open } = this;
    const area = open && this.clipped(open.selection.area);
    if (!open || !area) return "";
    const { sheet } = open;
    return toTsv(matrix(area, (row, column) => textAt(sheet, row, column)));
  }

  private copied(event: ClipboardEvent): void {
    if (this.editor.editing) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", this.selectedText());
  }

  private pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { open } = this;
    if (this.editor.editing || !open || text === "") return;
    event.preventDefault();
    const cells = fromTsv(text);
    const { row, column } = open.selection.active;
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    if (this.type(area, cells)) open.select(selectionOf(open.sheet, area));
  }
}

/** As Excel names a selection: its first cell, or whole rows and columns. */
const shortName = ({ area, active }: Selection): string =>
  area.rows >= maxRows || area.columns >= maxColumns ? areaName(area) : cellReference(active.row, active.column);
