import { matrix, valueAt } from "../../host/book/reading";
import type { Area } from "../../../form/grid";
import { insertValues } from "../../../wording/insertValues";
import { addressOf } from "../../../cells";
import type { OpenBook } from "../book/openBook";
import { Editor } from "../edit/editor";
import { Edits } from "../edit/edits";
import { FunctionHelp } from "../edit/functionHelp";
import { figures } from "../figures";
import { GridView } from "../grid/gridView";
import { SelectionView } from "../grid/selectionView";
import { part } from "../part";
import { followClipboard, selectedText } from "./clipboard";
import { barText, contentsOf, filledPart } from "./contents";
import type { Desk, DeskSurroundings } from "./desk";
import { Keyboard } from "./keyboard";
import { NameBox } from "./nameBox";
import { Pointing } from "./pointing";

/** The sheet in front as a person works on it: what is selected, what is typed, what stands in the bar above. */
export class CellsDesk implements Desk {
  open: OpenBook | null = null;
  edits: Edits | null = null;
  readonly view: GridView;
  readonly frame: SelectionView;
  readonly editor: Editor;
  private readonly bar = part("formula-bar", HTMLTextAreaElement);
  private readonly nameBox: NameBox;
  private readonly keyboard: Keyboard;

  constructor(readonly around: DeskSurroundings) {
    this.view = new GridView(part("scroller", HTMLElement), () => this.drawSelection());
    this.frame = new SelectionView(this.view);
    const help = new FunctionHelp(part("formula-help", HTMLElement), around.language, ({ from, to }, id) =>
      this.editor.complete(from, to, `PERF.${id}`),
    );
    this.editor = new Editor(this.view, this.bar, help, {
      mayBegin: () => this.mayBegin(),
      begun: () => this.begun(),
      contents: () => (this.open ? contentsOf(this.open) : ""),
      commit: (text) => this.write(text),
      left: (rows, columns) => this.leave(rows, columns),
    });
    this.nameBox = new NameBox(part("name-box", HTMLInputElement), this);
    this.keyboard = new Keyboard(this);
    for (const line of [this.editor.cell, this.bar]) this.keyboard.follow(line);
    followClipboard(this);
    new Pointing(this);
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
    const cells = insertValues(texts.cells, { sheet: open.sheet.name });
    this.view.show(open.sheet, { cells, all: texts.selectAll });
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
    if (!this.open) return;
    this.view.reveal(this.open.selection.far);
    this.showActive();
  }

  focus(): void {
    this.editor.focus();
  }

  get editing(): boolean {
    return this.editor.editing;
  }

  finish(): boolean {
    this.editor.commit(0, 0);
    return !this.editor.editing;
  }

  async copy(): Promise<void> {
    if (this.open) await navigator.clipboard.writeText(selectedText(this.open));
  }

  clear(): void {
    const area = this.open && filledPart(this.open, this.open.selection.area);
    const empty = () => "";
    if (area) this.type(area, matrix(area, empty));
  }

  type(area: Area, inputs: readonly (readonly string[])[]): boolean {
    const { open, edits } = this;
    if (!open || !edits) return false;
    const refused = edits.write(open.sheet, area, inputs, this.around.language().texts);
    if (refused !== null) this.around.refused(refused);
    return refused === null;
  }

  private mayBegin(): boolean {
    const { open } = this;
    const refused = open ? Edits.refusal(open.sheet, this.around.language().texts) : "";
    if (refused) this.around.refused(refused);
    return refused === null;
  }

  private begun(): void {
    this.open?.host.beginCellEdit();
    this.showState();
  }

  private write(text: string): boolean {
    const { open } = this;
    if (!open) return false;
    if (text === contentsOf(open)) return true;
    return this.type({ ...open.selection.active, rows: 1, columns: 1 }, [[text]]);
  }

  private leave(rows: number, columns: number): void {
    this.open?.host.endCellEdit();
    this.around.refused(null);
    this.frame.point(null);
    this.focus();
    this.showActive();
    if (rows !== 0 || columns !== 0) this.keyboard.next(rows, columns);
  }

  private showActive(): void {
    const { open, editor } = this;
    if (!open || editor.editing) return this.drawSelection();
    const { sheet, selection } = open;
    const { texts } = this.around.language();
    const cell = addressOf(selection.active.row, selection.active.column);
    this.bar.value = barText(open);
    this.nameBox.show();
    editor.cell.setAttribute("aria-label", insertValues(texts.cellEditor, { cell }));
    const area = filledPart(open, selection.area);
    const values = area ? matrix(area, (row, column) => valueAt(sheet, row, column)).flat() : [];
    part("figures", HTMLElement).textContent = figures(values, texts);
    this.showState();
    this.drawSelection();
  }

  /** Says whether a cell is being edited. */
  showState(): void {
    const { texts } = this.around.language();
    part("state", HTMLElement).textContent = this.editor.editing ? texts.editing : texts.ready;
  }

  private drawSelection(): void {
    if (!this.open || !this.view.sizes) return;
    const { area, active } = this.open.selection;
    const cell = this.frame.draw(area, active);
    this.editor.stand(active, cell);
  }
}
