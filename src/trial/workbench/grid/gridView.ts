import type { Area } from "../../../form/grid";
import type { Sheet } from "../../host/book/sheet";
import { drawCharts } from "../chart/drawCharts";
import { element } from "../element";
import { type FrozenPanes, frozenPanes } from "./frozenPanes";
import type { Painting } from "./paintCell";
import { placeRows } from "./placeRows";
import { columnHeads, rowView } from "./rowView";
import { SheetSizes, type Sizes } from "./sizes";
import { type Box, header, Viewport } from "./viewport";
import { rowsReachingIn, type Window } from "./visibleCells";

const nowhere: Window = { top: 0, bottom: -1, left: 0, right: -1 };

/** The cells in sight as elements, drawn anew as the sheet changes or scrolls; a sheet of any length costs the same. */
export class GridView {
  /** What lies over the cells: charts, the selection's frame, the editor. */
  readonly layer = element("div", { class: "layer" });
  readonly grid = element("div", { class: "grid", role: "grid", id: "grid", "aria-multiselectable": "true" });
  private readonly fixed = element("div", { class: "fixed", role: "rowgroup" });
  private readonly heads = element("div", { class: "heads", role: "row", "aria-rowindex": 1 });
  private readonly cornerText = element("span", { class: "unseen" });
  private readonly corner = element("div", { class: "corner", role: "columnheader", "aria-colindex": 1 });
  private readonly canvas = element("div", { class: "canvas", role: "rowgroup" });
  private readonly charts = element("div", { class: "charts" });
  private readonly sizesOf = new Map<string, SheetSizes>();
  private drawn = new Map<number, HTMLElement>();
  private window = nowhere;
  private painting: Painting | null = null;
  private frozen: FrozenPanes = { rows: 0, columns: 0 };
  private more = 0;

  /** @param drawnAnew cells stand that did not before, or the sheet was scrolled */
  constructor(
    readonly scroller: HTMLElement,
    private readonly drawnAnew: () => void,
  ) {
    this.corner.append(this.cornerText);
    this.fixed.append(this.heads);
    this.grid.append(this.fixed, this.canvas);
    this.layer.append(this.charts);
    scroller.append(this.grid, this.layer);
    scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /** Shows a sheet as it is now; sizes known from before stay. @param all names the corner, which selects everything */
  show(sheet: Sheet, { cells, all }: { readonly cells: string; readonly all: string }): void {
    const read = this.sizesOf.get(sheet.id) ?? new SheetSizes(sheet);
    this.sizesOf.set(sheet.id, read);
    const { opts } = sheet.home.file.GetSheetView(sheet.name, -1);
    this.frozen = frozenPanes(sheet);
    this.grid.setAttribute("aria-label", cells);
    this.cornerText.textContent = all;
    this.layOut({ sheet, sizes: read.sizes, gridlines: opts?.ShowGridLines ?? true });
    if (read.unread) this.readMore(read);
  }

  /** Draws the shown cells anew; the heights of some rows are read again. */
  repaint(rows: Pick<Area, "row" | "rows"> | null): void {
    const { painting } = this;
    const read = painting && this.sizesOf.get(painting.sheet.id);
    if (!painting || !read) return;
    if (rows) read.readRows(rows);
    this.layOut({ ...painting, sizes: read.sizes });
  }

  /** Widths and heights may have changed anywhere: they are read again when a sheet is shown. */
  forgetSizes(): void {
    this.sizesOf.clear();
  }

  get sizes(): Sizes | null {
    return this.painting?.sizes ?? null;
  }

  /** Where an area lies now; null before a sheet is shown. */
  place(area: Area): Box | null {
    return this.viewport?.place(area) ?? null;
  }

  /** The cell under the pointer; -1 for the headers. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } | null {
    return this.viewport?.cellAt(clientX, clientY) ?? null;
  }

  /** Scrolls as far as needed for a cell to be seen. */
  reveal(area: Area): void {
    this.viewport?.reveal(area);
    this.draw();
  }

  /** Rows a page has. */
  get page(): number {
    return this.viewport?.page ?? 1;
  }

  private get viewport(): Viewport | null {
    return this.sizes && new Viewport(this.scroller, this.sizes, this.frozen);
  }

  private layOut(painting: Painting): void {
    const { grid, canvas } = this;
    const { rows, columns } = painting.sizes;
    this.painting = painting;
    grid.style.width = `${header.width + columns.total}px`;
    grid.style.height = `${header.height + rows.total}px`;
    canvas.style.width = grid.style.width;
    canvas.style.height = `${rows.total}px`;
    grid.setAttribute("aria-rowcount", String(rows.count + 1));
    grid.setAttribute("aria-colcount", String(columns.count + 1));
    this.window = nowhere;
    this.drawn.clear();
    drawCharts(this.charts, painting.sheet, painting.sizes);
    this.draw();
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
    const { painting, frozen, viewport } = this;
    if (!painting || !viewport) return;
    const { window } = viewport;
    const { rows } = painting.sizes;
    const sideways = window.left !== this.window.left || window.right !== this.window.right;
    const fresh = sideways || this.drawn.size === 0;
    if (fresh) this.drawFixed(painting, window);
    const known = fresh ? new Map<number, HTMLElement>() : this.drawn;
    const next = new Map<number, HTMLElement>();
    const shown = rowsReachingIn(painting.sheet, window)
      .filter((row) => row >= frozen.rows)
      .map((row) => rowView(painting, row, window, frozen.columns, "row reaching"));
    for (let row = window.top; row <= window.bottom; row += 1) {
      if (rows.size(row) === 0) continue;
      const own = { ...window, top: row, bottom: row };
      const made = known.get(row) ?? rowView(painting, row, own, frozen.columns, "row");
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
    const { frozen } = this;
    const { rows } = painting.sizes;
    const staying: HTMLElement[] = [];
    for (let row = 0; row < frozen.rows; row += 1) {
      if (rows.size(row) === 0) continue;
      const name = row === frozen.rows - 1 ? "row frozen last" : "row frozen";
      const made = rowView(painting, row, { ...window, top: row, bottom: row }, frozen.columns, name);
      made.style.top = `${header.height + rows.start(row)}px`;
      staying.push(made);
    }
    this.heads.replaceChildren(this.corner, ...columnHeads(painting, window, frozen.columns));
    this.fixed.replaceChildren(this.heads, ...staying);
  }
}
