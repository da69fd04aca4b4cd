import type { Area } from "../../form/grid";
import type { Sheet } from "../../embedded/book/sheet";
import { columnLetters } from "../../workbook/reference";
import { drawCharts } from "../chart/drawCharts";
import { element } from "../element";
import { type FrozenPanes, frozenPanes } from "./frozenPanes";
import { paintCell, type Painting } from "./paintCell";
import { placeRows } from "./placeRows";
import { SheetSizes, type Sizes } from "./sizes";
import { cellsOfRow, rowsReachingIn, type Window } from "./visibleCells";

export const header = { width: 46, height: 22 };

/** Rows and columns drawn beyond what is in sight, so that scrolling and long texts find them there. */
const overscan = { rows: 6, columns: 4 };

/** A place in the layer above the cells, in pixels from the first cell's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The cell stands in frozen columns (over) or rows (top) and stays where they stay. */
  readonly level: "" | "over" | "top";
}

/** The cells in sight as elements, drawn anew as the sheet changes or scrolls; a sheet of any length costs the same. */
export class GridView {
  /** What lies over the cells: charts, the selection's frame, the editor. */
  readonly layer = element("div", { class: "layer" });
  readonly grid = element("div", { class: "grid", role: "grid", id: "grid", "aria-multiselectable": "true" });
  private readonly fixed = element("div", { class: "fixed", role: "rowgroup" });
  private readonly heads = element("div", { class: "heads", role: "row", "aria-rowindex": 1 });
  private readonly corner = element("span", { class: "unseen" });
  private readonly canvas = element("div", { class: "canvas", role: "rowgroup" });
  private readonly charts = element("div", { class: "charts" });
  private drawn = new Map<number, HTMLElement>();
  private window: Window = { top: 0, bottom: -1, left: 0, right: -1 };
  private readonly sizesOf = new Map<string, SheetSizes>();
  private painting: Painting | null = null;
  private frozen: FrozenPanes = { rows: 0, columns: 0 };
  private more = 0;

  /** @param drawnAnew cells stand that did not before, or the sheet was scrolled */
  constructor(
    readonly scroller: HTMLElement,
    private readonly drawnAnew: () => void,
  ) {
    this.fixed.append(this.heads);
    this.grid.append(this.fixed, this.canvas);
    this.layer.append(this.charts);
    scroller.append(this.grid, this.layer);
    scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /** Shows a sheet as it is now; sizes known from before stay. */
  show(sheet: Sheet, { cells, all }: { readonly cells: string; readonly all: string }): void {
    const read = this.sizesOf.get(sheet.id) ?? new SheetSizes(sheet);
    this.sizesOf.set(sheet.id, read);
    const { opts } = sheet.home.file.GetSheetView(sheet.name, -1);
    this.painting = { sheet, sizes: read.sizes, gridlines: opts?.ShowGridLines ?? true };
    this.frozen = frozenPanes(sheet);
    this.grid.setAttribute("aria-label", cells);
    this.corner.textContent = all;
    this.layOut(this.painting.sizes);
    drawCharts(this.charts, sheet, this.painting.sizes);
    this.draw();
    if (read.unread) this.readMore(read);
  }

  /** Draws the shown cells anew; the heights of some rows are read again. */
  repaint(rows: Pick<Area, "row" | "rows"> | null): void {
    const { painting } = this;
    const read = painting && this.sizesOf.get(painting.sheet.id);
    if (!painting || !read) return;
    if (rows) read.readRows(rows);
    this.painting = { ...painting, sizes: read.sizes };
    this.layOut(read.sizes);
    drawCharts(this.charts, painting.sheet, read.sizes);
    this.draw();
  }

  /** Widths and heights may have changed anywhere: they are read again when a sheet is shown. */
  forgetSizes(): void {
    this.sizesOf.clear();
  }

  get sizes(): Sizes | null {
    return this.painting?.sizes ?? null;
  }

  /** Where an area lies now. */
  place({ row, column, rows, columns }: Area): Box | null {
    const { sizes, frozen, scroller } = this;
    if (!sizes) return null;
    const [stays, lies] = [row < frozen.rows, column < frozen.columns];
    return {
      left: sizes.columns.start(column) + (lies ? scroller.scrollLeft : 0) + header.width,
      top: sizes.rows.start(row) + (stays ? scroller.scrollTop : 0),
      width: sizes.columns.span(column, Math.min(columns, sizes.columns.count - column)),
      height: sizes.rows.span(row, Math.min(rows, sizes.rows.count - row)),
      level: stays ? "top" : lies ? "over" : "",
    };
  }

  /** The cell under the pointer; -1 for the headers. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } | null {
    const { sizes, scroller, frozen } = this;
    if (!sizes) return null;
    const box = scroller.getBoundingClientRect();
    const [x, y] = [clientX - box.left - header.width, clientY - box.top - header.height];
    const [lies, stays] = [x < sizes.columns.start(frozen.columns), y < sizes.rows.start(frozen.rows)];
    return {
      column: x < 0 ? -1 : sizes.columns.at(lies ? x : x + scroller.scrollLeft),
      row: y < 0 ? -1 : sizes.rows.at(stays ? y : y + scroller.scrollTop),
    };
  }

  /** Scrolls as far as needed for a cell to be seen. */
  reveal(area: Area): void {
    const { sizes, scroller, frozen } = this;
    if (!sizes) return;
    const [left, width] = [sizes.columns.start(area.column), sizes.columns.size(area.column)];
    const [top, height] = [sizes.rows.start(area.row), sizes.rows.size(area.row)];
    const room = { width: scroller.clientWidth - header.width, height: scroller.clientHeight - header.height };
    if (area.column >= frozen.columns) {
      const before = left - sizes.columns.start(frozen.columns);
      if (before < scroller.scrollLeft) scroller.scrollLeft = before;
      else if (left + width > scroller.scrollLeft + room.width) {
        scroller.scrollLeft = Math.min(before, left + width - room.width);
      }
    }
    if (area.row >= frozen.rows) {
      const before = top - sizes.rows.start(frozen.rows);
      if (before < scroller.scrollTop) scroller.scrollTop = before;
      else if (top + height > scroller.scrollTop + room.height) {
        scroller.scrollTop = Math.min(before, top + height - room.height);
      }
    }
    this.draw();
  }

  /** Rows a page has. */
  get page(): number {
    const { sizes, scroller, window } = this;
    if (!sizes) return 1;
    const end = sizes.rows.at(scroller.scrollTop + scroller.clientHeight - header.height);
    return Math.max(1, end - Math.max(window.top, sizes.rows.at(scroller.scrollTop)) - this.frozen.rows - 1);
  }

  private layOut({ rows, columns }: Sizes): void {
    const { grid, canvas } = this;
    grid.style.width = `${header.width + columns.total}px`;
    grid.style.height = `${header.height + rows.total}px`;
    canvas.style.width = grid.style.width;
    canvas.style.height = `${rows.total}px`;
    grid.setAttribute("aria-rowcount", String(rows.count + 1));
    grid.setAttribute("aria-colcount", String(columns.count + 1));
    this.window = { top: 0, bottom: -1, left: 0, right: -1 };
    this.drawn.clear();
  }

  private readMore(read: SheetSizes): void {
    clearTimeout(this.more);
    this.more = window.setTimeout(() => {
      if (this.painting?.sheet !== read.sheet) return;
      read.readMore();
      if (read.unread) this.readMore(read);
      else this.repaint(null);
    }, 30);
  }

  /** Draws what has come into sight and takes away what has left it. */
  private draw(): void {
    const { painting, scroller, frozen } = this;
    if (!painting) return;
    const { rows, columns } = painting.sizes;
    const window: Window = {
      left: Math.max(columns.at(scroller.scrollLeft) - overscan.columns, 0),
      right: Math.min(columns.at(scroller.scrollLeft + scroller.clientWidth), columns.count - 1),
      top: Math.max(rows.at(scroller.scrollTop) - overscan.rows, frozen.rows),
      bottom: Math.min(rows.at(scroller.scrollTop + scroller.clientHeight) + overscan.rows, rows.count - 1),
    };
    const sideways = window.left !== this.window.left || window.right !== this.window.right;
    const fresh = sideways || this.drawn.size === 0;
    if (fresh) this.drawFixed(painting, window);
    const known = fresh ? new Map<number, HTMLElement>() : this.drawn;
    const next = new Map<number, HTMLElement>();
    const reaching = rowsReachingIn(painting.sheet, window).filter((row) => row >= frozen.rows);
    const shown = reaching.map((row) => this.drawRow(painting, row, window, "row reaching"));
    for (let row = window.top; row <= window.bottom; row += 1) {
      if (rows.size(row) === 0) continue;
      const made = known.get(row) ?? this.drawRow(painting, row, { ...window, top: row, bottom: row }, "row");
      next.set(row, made);
      shown.push(made);
    }
    placeRows(this.canvas, shown);
    this.drawn = next;
    this.window = window;
    this.drawnAnew();
  }

  /** Everything that stays at the top: the columns' letters and the frozen rows. */
  private drawFixed(painting: Painting, window: Window): void {
    const { rows } = painting.sizes;
    const frozen: HTMLElement[] = [];
    for (let row = 0; row < this.frozen.rows; row += 1) {
      if (rows.size(row) === 0) continue;
      const name = row === this.frozen.rows - 1 ? "row frozen last" : "row frozen";
      const made = this.drawRow(painting, row, { ...window, top: row, bottom: row }, name);
      made.style.top = `${header.height + rows.start(row)}px`;
      frozen.push(made);
    }
    this.drawHeads(painting, window);
    this.fixed.replaceChildren(this.heads, ...frozen);
  }

  private drawRow(painting: Painting, row: number, window: Window, name: string): HTMLElement {
    const { rows, columns } = painting.sizes;
    const made = element("div", {
      role: "row",
      class: name,
      "aria-rowindex": row + 2,
      style: `top:${rows.start(row)}px;height:${rows.size(row)}px`,
    });
    const number = element("div", { role: "rowheader", class: "row-head", "data-row": row, "aria-colindex": 1 });
    number.append(String(row + 1));
    made.append(number);
    const held = this.frozen.columns;
    let end = 0;
    for (const area of held > 0 ? cellsOfRow(painting.sheet, row, { ...window, left: 0, right: held - 1 }) : []) {
      const last = area.column + area.columns >= held;
      made.append(paintCell(painting, area, { after: columns.start(area.column) - end, last }));
      end = columns.start(area.column + area.columns);
    }
    const others = cellsOfRow(painting.sheet, row, { ...window, left: Math.max(window.left, held) });
    for (const area of others) if (area.column >= held) made.append(paintCell(painting, area, null));
    return made;
  }

  private drawHeads({ sizes }: Painting, { left, right }: Window): void {
    const { columns } = sizes;
    const heads: HTMLElement[] = [
      element("div", { class: "corner", role: "columnheader", "aria-colindex": 1 }, this.corner),
    ];
    const add = (column: number, held: boolean): void => {
      const width = columns.size(column);
      if (width === 0) return;
      heads.push(
        element(
          "div",
          {
            role: "columnheader",
            class: held ? "column-head held" : "column-head",
            "data-column": column,
            "aria-colindex": column + 2,
            style: `left:${header.width + columns.start(column)}px;width:${width}px`,
          },
          columnLetters(column),
        ),
      );
    };
    for (let column = 0; column < this.frozen.columns; column += 1) add(column, true);
    for (let column = Math.max(left, this.frozen.columns); column <= right; column += 1) add(column, false);
    this.heads.replaceChildren(...heads);
  }
}
