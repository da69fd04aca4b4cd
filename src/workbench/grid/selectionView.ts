import type { Area } from "../../form/grid";
import { areaName } from "../../embedded/book/a1";
import { element } from "../element";
import { cellReference } from "../../workbook/reference";
import { type GridView, header } from "./gridView";

/** The frame round the selected cells, and the headers beside them. */
export class SelectionView {
  readonly overlay = element("div", { class: "overlay", role: "presentation" });
  private readonly frame = element("div", { class: "selection" });
  private readonly active = element("div", { class: "active-cell" });

  constructor() {
    this.overlay.append(this.frame, this.active);
  }

  draw(view: GridView, area: Area, active: Area): void {
    const place = (made: HTMLElement, at: Area): void => {
      const box = view.place(at);
      if (!box) return;
      made.style.left = `${(box.x ?? 0) - 1}px`;
      made.style.top = `${(box.y ?? 0) - header.height - 1}px`;
      made.style.width = `${(box.width ?? 0) + 1}px`;
      made.style.height = `${(box.height ?? 0) + 1}px`;
    };
    place(this.frame, area);
    place(this.active, active);
    this.frame.dataset.area = areaName(area);
    const { scroller } = view;
    for (const before of scroller.querySelectorAll("[aria-selected]")) before.removeAttribute("aria-selected");
    for (const head of scroller.querySelectorAll<HTMLElement>(".row-head, .column-head")) {
      const [from, count] = "row" in head.dataset ? [area.row, area.rows] : [area.column, area.columns];
      const at = Number(head.dataset.row ?? head.dataset.column);
      head.classList.toggle("within", at >= from && at < from + count);
    }
    const id = `cell-${cellReference(active.row, active.column)}`;
    const cell = document.getElementById(id);
    cell?.setAttribute("aria-selected", "true");
    if (cell) scroller.setAttribute("aria-activedescendant", id);
    else scroller.removeAttribute("aria-activedescendant");
  }
}
