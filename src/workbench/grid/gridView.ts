import { columnLetters } from "../../workbook/reference";
import type { Sheet } from "../../embedded/book/sheet";
import type { Area } from "../../form/grid";
import { drawCharts } from "../chart/drawCharts";
import type { Spills } from "../calculate/spills";
import { element } from "../element";
import { frozenRows } from "./frozenRows";
import { paintCell, type Painting } from "./paintCell";
import { SheetSizes } from "./sizes";
import { cellsOfRow, rowsReachingIn, type Window } from "./visibleCells";

export const header = { width: 46, height: 22 };

/** Rows drawn beyond what is in sight, so that scrolling finds them there. */
const overscan = 6;

/** The cells in sight as elements, drawn anew as the sheet changes or scrolls; a sheet of any length costs the same. */
export class GridView {
  private readonly canvas = element("div", { class: "canvas", role: "presentation" });
  private readonly heads = element("div", { class: "heads", role: "row", "aria-rowindex": 1 });
  private readonly charts = element("div", { class: "charts", role: "presentation" });
  private drawn = new Map<number, HTMLElement>();
  private window: Window = { top: 0, bottom: -1, left: 0, right: -1 };
  private sizesOf = new Map<string, SheetSizes>();
  private painting: Painting | null = null;
  private frozen = 0;
  private more = 0;

  constructor(
    readonly scroller: HTMLElement,
    private readonly overlay: HTMLElement,
  ) {
    this.scroller.append(this.heads, this.canvas);
    this.scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.scroller);
  }

  /** Shows a sheet as it is now. @param resized widths, heights or the sheets' extents may have changed */
  show(sheet: Sheet, spills: Spills, resized: boolean): void {
    const known = this.sizesOf.get(sheet.id);
    if (resized) this.sizesOf.clear();
    const read = (!resized && known) || new SheetSizes(sheet);
    this.sizesOf.set(sheet.id, read);
    const { opts } = sheet.home.file.GetSheetView(sheet.name, -1);
    this.painting = { sheet, sizes: read.sizes, spills, gridlines: opts?.ShowGridLines ?? true };
    this.frozen = frozenRows(sheet);
    const { rows, columns } = this.painting.sizes;
    this.canvas.style.width = `${header.width + columns.total}px`;
    this.canvas.style.height = `${rows.total}px`;
    this.scroller.setAttribute("aria-rowcount", String(rows.count + 1));
    this.scroller.setAttribute("aria-colcount", String(columns.count));
    this.window = { top: 0, bottom: -1, left: 0, right: -1 };
    this.drawn.clear();
    drawCharts(this.charts, sheet, this.painting.sizes);
    this.draw();
    if (read.unread) this.readMore(read, spills);
  }

  /** Forgets the sizes of sheets of an earlier workbook. */
  forget(): void {
    this.sizesOf.clear();
    this.painting = null;
  }

  get sizes() {
    return this.painting?.sizes ?? null;
  }

  /** Where an area lies, in pixels from the corner of the cells. */
  place({ row, column, rows, columns }: Area): DOMRectInit | null {
    const { sizes } = this;
    if (!sizes) return null;
    return {
      x: header.width + sizes.columns.start(column),
      y: header.height + sizes.rows.start(row),
      width: sizes.columns.span(column, columns),
      height: sizes.rows.span(row, rows),
    };
  }

  /** The cell under the pointer; -1 for the headers. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } | null {
    const { sizes, scroller } = this;
    if (!sizes) return null;
    const box = scroller.getBoundingClientRect();
    const [x, y] = [clientX - box.left - header.width, clientY - box.top - header.height];
    const column = x < 0 ? -1 : sizes.columns.at(x + scroller.scrollLeft);
    const inFrozen = y < sizes.rows.start(this.frozen);
    return { column, row: y < 0 ? -1 : sizes.rows.at(inFrozen ? y : y + scroller.scrollTop) };
  }

  /** Scrolls as far as needed for a cell to be seen. */
  reveal(area: Area): void {
    const { sizes, scroller } = this;
    if (!sizes) return;
    const [left, width] = [sizes.columns.start(area.column), sizes.columns.size(area.column)];
    const [top, height] = [sizes.rows.start(area.row), sizes.rows.size(area.row)];
    const room = { width: scroller.clientWidth - header.width, height: scroller.clientHeight - header.height };
    const above = sizes.rows.start(this.frozen);
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (left + width > scroller.scrollLeft + room.width) scroller.scrollLeft = left + width - room.width;
    if (area.row < this.frozen) return this.draw();
    if (top - above < scroller.scrollTop) scroller.scrollTop = top - above;
    else if (top + height > scroller.scrollTop + room.height) scroller.scrollTop = top + height - room.height;
    this.draw();
  }

  private readMore(read: SheetSizes, spills: Spills): void {
    clearTimeout(this.more);
    this.more = window.setTimeout(() => {
      if (this.painting?.sheet !== read.sheet) return;
      read.readMore();
      const scrolled = this.scroller.scrollTop;
      if (!read.unread) this.show(read.sheet, spills, false);
      else this.readMore(read, spills);
      this.scroller.scrollTop = scrolled;
    }, 30);
  }

  /** Draws what has come into sight and takes away what has left it. */
  private draw(): void {
    const { painting, scroller } = this;
    if (!painting) return;
    const { rows, columns } = painting.sizes;
    const left = columns.at(scroller.scrollLeft);
    const right = Math.min(columns.at(scroller.scrollLeft + scroller.clientWidth), columns.count - 1);
    const top = Math.max(rows.at(scroller.scrollTop) - overscan, 0);
    const bottom = Math.min(rows.at(scroller.scrollTop + scroller.clientHeight) + overscan, rows.count - 1);
    const window = { top, bottom, left, right };
    const sideways = left !== this.window.left || right !== this.window.right;
    if (sideways) this.drawHeads(painting, left, right);
    this.window = window;
    const wanted = new Set([...rowsReachingIn(painting.sheet, window)]);
    for (let row = 0; row < this.frozen; row += 1) wanted.add(row);
    for (let row = top; row <= bottom; row += 1) wanted.add(row);
    const next = new Map<number, HTMLElement>();
    for (const row of [...wanted].sort((a, b) => a - b)) {
      if (rows.size(row) === 0) continue;
      const partial = row < top && row >= this.frozen;
      const known = sideways || partial ? undefined : this.drawn.get(row);
      const made = known ?? this.drawRow(painting, row, partial ? window : { ...window, top: row, bottom: row });
      if (row < this.frozen) made.style.top = `${scroller.scrollTop + rows.start(row)}px`;
      if (!partial) next.set(row, made);
      else made.classList.add("partial");
      wanted.delete(row);
      next.set(row, made);
    }
    this.canvas.replaceChildren(...next.values(), this.charts, this.overlay);
    for (const [row, made] of next) if (made.classList.contains("partial")) next.delete(row);
    this.drawn = next;
  }

  private drawRow(painting: Painting, row: number, window: Window): HTMLElement {
    const { rows } = painting.sizes;
    const made = element("div", {
      role: "row",
      class: row < this.frozen ? "row frozen" : "row",
      "aria-rowindex": row + 2,
      style: `top:${rows.start(row)}px;height:${rows.size(row)}px`,
    });
    const head = element("div", { role: "rowheader", class: "row-head", "data-row": row }, String(row + 1));
    made.append(head, ...cellsOfRow(painting.sheet, row, window).map((area) => paintCell(painting, area)));
    return made;
  }

  private drawHeads({ sizes }: Painting, left: number, right: number): void {
    const heads: HTMLElement[] = [element("div", { class: "corner", role: "columnheader", "aria-label": "" })];
    for (let column = left; column <= right; column += 1) {
      if (sizes.columns.size(column) === 0) continue;
      const place = `left:${header.width + sizes.columns.start(column)}px;width:${sizes.columns.size(column)}px`;
      const attributes = { role: "columnheader", class: "column-head", "data-column": column, style: place };
      heads.push(element("div", { ...attributes, "aria-colindex": column + 1 }, columnLetters(column)));
    }
    this.heads.style.width = `${header.width + sizes.columns.total}px`;
    this.heads.replaceChildren(...heads);
  }
}
