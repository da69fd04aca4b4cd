import type { GridView } from "../grid/gridView";
import type { Area } from "../../../form/grid";
import { CellLine } from "./cellLine";
import type { FunctionHelp } from "./functionHelp";
import { takesReference } from "./takesReference";

/** A cell being edited: typed into, where arrows leave it, or opened to be changed, where they move the caret. */
export type EditMode = "none" | "typing" | "changing";

export interface EditorListeners {
  /** May the active cell be edited? Says why not. */
  readonly mayBegin: () => boolean;
  readonly begun: () => void;
  /** What stands in the active cell, to be changed. */
  readonly contents: () => string;
  /** @returns whether the cell took it */
  readonly commit: (text: string) => boolean;
  /** The cell is left again, changed or not; how far to move. */
  readonly left: (rows: number, columns: number) => void;
}

const leaving: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The line that takes what is typed, in the active cell and in the bar above. It has the keyboard while no cell is edited
 * too, unseen, so that an input method for Chinese begins in it.
 */
export class Editor {
  readonly cell: HTMLTextAreaElement;
  private readonly cellLine: CellLine;
  private mode: EditMode = "none";
  /** Where a clicked reference stands in the text, so that the next click replaces it. */
  private reference: { readonly from: number; readonly to: number } | null = null;
  private line: HTMLTextAreaElement;
  private composing = false;

  constructor(
    view: GridView,
    private readonly bar: HTMLTextAreaElement,
    private readonly help: FunctionHelp,
    private readonly listeners: EditorListeners,
  ) {
    this.cellLine = new CellLine(view);
    this.cell = this.cellLine.line;
    this.line = this.cell;
    for (const line of [this.cell, bar]) {
      line.addEventListener("compositionstart", () => this.typed(line, true));
      line.addEventListener("compositionend", () => this.typed(line, false));
      line.addEventListener("input", () => this.typed(line, this.composing));
      // Escape has just closed the help; its release must not open it again.
      line.addEventListener("keyup", ({ key }) => {
        if (key !== "Escape" && this.mode !== "none" && !this.composing) this.followCaret(line);
      });
      line.addEventListener("click", () => this.mode !== "none" && this.followCaret(line));
    }
    bar.addEventListener("focus", () => this.open("changing", null, bar));
  }

  get editing(): boolean {
    return this.mode !== "none";
  }

  /** Puts the line over the active cell. @param id of its element, which screen readers are told while it is not edited */
  stand(active: Area, id: string | null): void {
    if (!this.help.listing) this.cellLine.tell(this.editing ? null : id);
    this.cellLine.stand(active);
  }

  focus(): void {
    this.cell.focus({ preventScroll: true });
  }

  /** Begins to edit. @param text what was typed; null for what the cell holds */
  open(mode: "typing" | "changing", text: string | null, line: HTMLTextAreaElement = this.cell): void {
    this.line = line;
    if (this.mode !== "none") return;
    if (!this.listeners.mayBegin()) {
      this.cell.value = "";
      this.focus();
      return;
    }
    this.mode = mode;
    this.cellLine.show(true);
    const shown = text ?? this.listeners.contents();
    if (this.cell.value !== shown) this.cell.value = shown;
    if (this.bar.value !== shown) this.bar.value = shown;
    this.listeners.begun();
    this.cellLine.grow();
    if (line === this.cell) this.focus();
    if (text === null) line.setSelectionRange(shown.length, shown.length);
    this.help.follow(line);
  }

  /** Takes a key while a cell is edited. @returns whether it did something */
  key(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey, isComposing } = event;
    if (this.mode === "none" || isComposing) return false;
    if (this.help.key(key, this.line)) return true;
    const back = shiftKey ? -1 : 1;
    if (key === "Enter" && altKey) return this.insert("\n");
    if (key === "Enter") return this.commit(back, 0);
    if (key === "Tab") return this.commit(0, back);
    if (key === "Escape") return this.cancel();
    if (key === "F2") {
      this.mode = this.mode === "typing" ? "changing" : "typing";
      return true;
    }
    const leave = leaving[key];
    if (leave && this.mode === "typing" && this.line === this.cell && !this.cell.value.startsWith("=")) {
      return this.commit(...leave);
    }
    return false;
  }

  /** Writes what was typed and leaves the cell; stays in it where the cell does not take it. */
  commit(rows: number, columns: number): boolean {
    if (this.mode === "none") return true;
    const text = this.line.value;
    if (!this.listeners.commit(text)) {
      this.line.focus();
      return true;
    }
    this.close();
    this.listeners.left(rows, columns);
    return true;
  }

  cancel(): true {
    this.close();
    this.listeners.left(0, 0);
    return true;
  }

  /** Whether a click on a cell now means its reference. */
  get pointing(): boolean {
    if (!this.editing) return false;
    return this.reference !== null || takesReference(this.line.value, this.line.selectionStart);
  }

  /** Writes a reference at the caret, or in the place of the one just clicked. */
  point(reference: string): void {
    const { line } = this;
    const { from, to } = this.reference ?? { from: line.selectionStart, to: line.selectionEnd };
    line.setRangeText(reference, from, to, "end");
    this.reference = { from, to: from + reference.length };
    this.mirror();
    line.focus({ preventScroll: true });
    this.help.follow(line);
  }

  /** Puts a function's name and its bracket in the place of what was begun. */
  complete(from: number, to: number, name: string): void {
    const { line } = this;
    const bracket = line.value[to] === "(" ? "" : "(";
    line.setRangeText(`${name}${bracket}`, from, to, "end");
    line.focus();
    this.mirror();
    this.help.follow(line);
  }

  private insert(text: string): true {
    this.line.setRangeText(text, this.line.selectionStart, this.line.selectionEnd, "end");
    this.mirror();
    return true;
  }

  private typed(line: HTMLTextAreaElement, composing: boolean): void {
    this.composing = composing;
    this.reference = null;
    if (this.mode === "none") this.open("typing", line.value, line);
    if (this.mode === "none") return;
    this.line = line;
    this.mirror();
    if (!composing) this.help.follow(line);
  }

  private followCaret(line: HTMLTextAreaElement): void {
    if (this.reference && line.selectionStart !== this.reference.to) this.reference = null;
    if (line !== this.line || document.activeElement !== line) return;
    if (!this.help.listing) this.help.follow(line);
  }

  /** Both lines say the same. */
  private mirror(): void {
    const other = this.line === this.cell ? this.bar : this.cell;
    other.value = this.line.value;
    this.cellLine.grow();
  }

  private close(): void {
    this.mode = "none";
    this.reference = null;
    this.cellLine.show(false);
    this.cell.value = "";
    this.help.close();
    this.line = this.cell;
  }
}
