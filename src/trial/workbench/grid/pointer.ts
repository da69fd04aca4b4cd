import type { GridView } from "./gridView";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface PointerListeners {
  /** -1 stands for the headers: a whole row, column or sheet. @returns whether dragging goes on from here */
  readonly press: (at: Cell, extend: boolean) => boolean;
  readonly drag: (at: Cell) => void;
  /** @param clicked the cell, where the pointer has not moved to another */
  readonly release: (clicked: Cell | null) => void;
  readonly open: (at: Cell) => void;
  readonly menu: (at: Cell, x: number, y: number) => void;
}

/** Pixels from the edge at which dragging scrolls. */
const edge = 24;

/** Presses, drags and double clicks on cells, wherever the sheet is scrolled to. */
export function followPointer(view: GridView, listeners: PointerListeners): void {
  const { scroller } = view;
  let dragging = false;
  let pressed: Cell | null = null;
  const at = (event: MouseEvent): Cell | null => view.cellAt(event.clientX, event.clientY);
  const onBar = ({ clientX, clientY }: MouseEvent): boolean => {
    const box = scroller.getBoundingClientRect();
    return clientX >= box.left + scroller.clientWidth || clientY >= box.top + scroller.clientHeight;
  };
  scroller.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || onBar(event) || event.target instanceof HTMLTextAreaElement) return;
    const cell = at(event);
    if (!cell) return;
    event.preventDefault();
    dragging = listeners.press(cell, event.shiftKey);
    pressed = cell;
    if (dragging) scroller.setPointerCapture(event.pointerId);
  });
  // The keyboard stays with the editor's line.
  scroller.addEventListener("mousedown", (event) => {
    if (!onBar(event) && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  });
  scroller.addEventListener("pointermove", (event) => {
    if (!dragging) return;
    const box = scroller.getBoundingClientRect();
    if (event.clientY > box.top + scroller.clientHeight - edge) scroller.scrollTop += edge;
    if (event.clientX > box.left + scroller.clientWidth - edge) scroller.scrollLeft += edge;
    const cell = at(event);
    if (!cell || (cell.row === pressed?.row && cell.column === pressed.column)) return;
    pressed = null;
    listeners.drag({ row: Math.max(cell.row, 0), column: Math.max(cell.column, 0) });
  });
  const end = (): void => {
    if (dragging) listeners.release(pressed);
    dragging = false;
  };
  scroller.addEventListener("pointerup", end);
  scroller.addEventListener("pointercancel", end);
  scroller.addEventListener("dblclick", (event) => {
    const cell = at(event);
    if (cell && cell.row >= 0 && cell.column >= 0 && !(event.target instanceof HTMLTextAreaElement))
      listeners.open(cell);
  });
  scroller.addEventListener("contextmenu", (event) => {
    const cell = at(event);
    if (!cell) return;
    event.preventDefault();
    listeners.menu(cell, event.clientX, event.clientY);
  });
}
