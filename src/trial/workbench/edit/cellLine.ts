import { element } from "../element";
import type { GridView } from "../grid/gridView";
import type { Area } from "../../../form/grid";

/** Pixels that stay free beside a long line. */
const margin = 24;

/** The line over the active cell, unseen until something is typed; it grows with its text. */
export class CellLine {
  readonly line = element("textarea", {
    class: "cell-editor",
    rows: 1,
    spellcheck: "false",
    autocomplete: "off",
    "aria-controls": "grid",
    "aria-describedby": "leave-cells",
  });

  constructor(private readonly view: GridView) {
    view.layer.append(this.line);
  }

  show(shown: boolean): void {
    this.line.classList.toggle("editing", shown);
    if (shown) this.tell(null);
  }

  /** @param id of the element that screen readers are told to be at; null for none */
  tell(id: string | null): void {
    if (id === null) this.line.removeAttribute("aria-activedescendant");
    else this.line.setAttribute("aria-activedescendant", id);
  }

  stand(active: Area): void {
    const box = this.view.place(active);
    if (!box) return;
    const { line } = this;
    const shown = line.classList.contains("editing");
    line.style.zIndex = shown || box.level === "top" ? "6" : "";
    line.style.left = `${box.left - 1}px`;
    line.style.top = `${box.top - 1}px`;
    line.style.minWidth = `${box.width + 1}px`;
    line.style.minHeight = `${box.height + 1}px`;
    line.style.width = line.style.minWidth;
    line.style.height = line.style.minHeight;
    if (shown) this.grow();
  }

  /** As far as the sheet is in sight. */
  grow(): void {
    const { line, view } = this;
    const { style } = line;
    const [width, height] = [parseFloat(style.minWidth), parseFloat(style.minHeight)];
    style.width = style.minWidth;
    style.height = style.minHeight;
    const end = view.scroller.getBoundingClientRect().right - margin;
    const room = Math.max(end - line.getBoundingClientRect().left, width);
    style.whiteSpace = "pre";
    style.width = `${Math.min(Math.max(line.scrollWidth + 6, width), room)}px`;
    style.whiteSpace = "pre-wrap";
    style.height = `${Math.max(line.scrollHeight + 4, height)}px`;
  }
}
