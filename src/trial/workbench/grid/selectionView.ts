import type { Area } from "../../../form/grid";
import { areaName } from "../../host/book/a1";
import { element } from "../element";
import { addressOf } from "../../../cells";
import type { GridView } from "./gridView";

/** The frame round the selected cells, and the headers beside them. */
export class SelectionView {
  private readonly frame = element("div", { class: "selection" });
  private readonly pointed = element("div", { class: "pointed", hidden: true });
  private readonly active = element("div", { class: "active-cell" });

  constructor(private readonly view: GridView) {
    view.layer.append(this.frame, this.active, this.pointed);
  }

  /** @returns the id of the active cell's element; null where it is out of sight */
  draw(area: Area, active: Area): string | null {
    this.place(this.frame, "selection", area);
    this.place(this.active, "active-cell", active);
    this.frame.classList.toggle("single", area.rows === active.rows && area.columns === active.columns);
    this.frame.dataset.area = areaName(area);
    const { grid } = this.view;
    for (const before of grid.querySelectorAll("[aria-selected]")) before.removeAttribute("aria-selected");
    for (const head of grid.querySelectorAll<HTMLElement>(".row-head, .column-head")) {
      const [from, count] = "row" in head.dataset ? [area.row, area.rows] : [area.column, area.columns];
      const at = Number(head.dataset.row ?? head.dataset.column);
      head.classList.toggle("within", at >= from && at < from + count);
    }
    const cell = document.getElementById(`cell-${addressOf(active.row, active.column)}`);
    cell?.setAttribute("aria-selected", "true");
    return cell?.id ?? null;
  }

  /** The cells that a formula being written has just been pointed at; null for none. */
  point(area: Area | null): void {
    this.pointed.hidden = area === null;
    if (area) this.place(this.pointed, "pointed", area);
  }

  private place(made: HTMLElement, name: string, at: Area): void {
    const box = this.view.place(at);
    if (!box) return;
    made.className = `${name} ${box.level}`.trim();
    made.style.left = `${box.left - 1}px`;
    made.style.top = `${box.top - 1}px`;
    made.style.width = `${box.width + 1}px`;
    made.style.height = `${box.height + 1}px`;
  }
}
