import type { PageLayoutMarginsOptions, Style } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import { accessDenied } from "../protocol/hostError";
import { addressOf } from "../../../cells";
import { areaName, maxColumns, maxRows } from "./a1";
import type { Chart } from "./chart";
import { clipped } from "./clipped";
import type { ConditionalFormat } from "./conditionalFormat";
import { done } from "./engineResult";
import type { Home } from "./home";
import { Merges } from "./merges";
import { storedChart } from "./newChart";
import { type Cell, SheetCells } from "./sheetCells";
import type { StoredSheet } from "./storedSheet";

type StyledArea = Area & { readonly style: number };

/** A worksheet: its cells in memory, every change but of looks passed on to the engine at once. */
export class Sheet {
  readonly cells = new SheetCells();
  readonly merges = new Merges();
  readonly charts: Chart[] = [];
  readonly goneCharts: Chart[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  /** Ranges whose conditional formats stand in the engine's file. */
  readonly writtenConditionalFormats = new Set<string>();
  lastConditionalFormat = 0;
  /** Set through the API: the engine does not tell a file's own. In inches. */
  readonly margins: PageLayoutMarginsOptions = {};
  /** Set through the API: asked for a sheet that has none, the engine ends (`GetHeaderFooter`, excelize-wasm 0.1.3). */
  readonly headerFooter: { OddHeader?: string; OddFooter?: string } = {};
  /** Rows before which a page begins, set through the API. */
  readonly pageBreaks = new Set<number>();
  isProtected = false;
  /** Cells have styles that the engine does not know of yet. */
  private restyled = false;
  private loaded = false;

  /** @param stored reads what the file holds; null for a new sheet */
  constructor(
    readonly home: Home,
    /** Stays the same when the sheet is renamed or moved. */
    readonly id: string,
    public name: string,
    private readonly stored: (() => StoredSheet) | null,
  ) {}

  /** Reads the sheet from the file, once; whoever touches cells calls it first. */
  load(): this {
    if (this.loaded) return this;
    this.loaded = true;
    if (!this.stored) return this;
    const { cells, merges, isProtected, charts } = this.stored();
    for (const merge of merges) this.merges.add(merge);
    this.isProtected = isProtected;
    for (const [index, frame] of charts.entries()) this.charts.push(storedChart(index + 1, frame));
    for (const { row, column, value, formula, style, spilled } of cells) {
      // A formula the file holds no value for is worked out when it is read.
      const version = value === null ? -1 : 0;
      const from = spilled && this.cells.at(spilled.row, spilled.column);
      const cell = { value, formula, text: null, version, ...(from ? { from } : {}) };
      if (value !== null || formula !== null) this.cells.put(row, column, cell);
      if (formula !== null) this.home.stored(cell);
      if (style > 0) this.cells.putStyle(row, column, style);
    }
    return this;
  }

  /** Becomes a copy of another sheet, whose copy the engine holds already; charts are not copied. */
  takeOver(other: Sheet): void {
    this.loaded = true;
    for (const merge of other.load().merges.all) this.merges.add(merge);
    this.cells.takeOver(other.cells);
    this.isProtected = other.isProtected;
    Object.assign(this.margins, other.margins);
    Object.assign(this.headerFooter, other.headerFooter);
  }

  /** The sheet as formulas make it now; whoever reads values calls it first. */
  current(): this {
    this.load();
    this.home.follow();
    return this;
  }

  /** It is kept as it is now when the workbook is saved. */
  touch(): void {
    this.home.touch(this.id);
  }

  /** Throws AccessDenied on a protected sheet. Everything that changes the sheet asks first. */
  mayChange(): void {
    if (this.load().isProtected) accessDeniedTo(this.name);
    this.home.touch(this.id);
  }

  /** A cell under a merge but for its first: it holds nothing and takes nothing. */
  covered(row: number, column: number): boolean {
    return this.load().merges.covers(row, column);
  }

  format(row: number, column: number): string {
    return this.home.styles.format(this.load().cells.style(row, column));
  }

  style(row: number, column: number): Style {
    return this.home.styles.get(this.load().cells.style(row, column));
  }

  /** The area, held to what the sheet uses where whole rows or columns are meant. */
  clip(area: Area): Area | null {
    this.load();
    const whole = area.rows >= maxRows || area.columns >= maxColumns;
    return whole ? clipped(area, this.cells.used(true)) : area;
  }

  /** Changes the style of every cell of an area; `key` names the change, null takes all style away. */
  restyle(area: Area, key: string, change: ((style: Style) => Style) | null): void {
    this.mayChange();
    const { file, styles } = this.home;
    const changed = (from: number): number => (change ? styles.changed(from, key, change) : 0);
    if (area.rows >= maxRows && area.columns < maxColumns) {
      done(file.SetColStyle(this.name, areaName(area), styles.inEngine(changed(0))));
    }
    const cells = this.clip(area);
    if (!cells) return;
    for (const { style, ...run } of this.styleRuns(cells)) {
      const next = changed(style);
      if (styles.isMade(next)) this.restyled = true;
      else this.setStyle(run, next);
      this.eachCell(run, (row, column, cell) => {
        this.cells.putStyle(row, column, next);
        if (cell) cell.text = null;
      });
    }
  }

  /** Passes on what styles the cells have come to have; whoever saves calls it first. */
  applyStyles(): void {
    const used = this.restyled ? this.cells.used(true) : null;
    this.restyled = false;
    const { styles } = this.home;
    for (const { style, ...run } of used ? this.styleRuns(used) : []) {
      if (styles.isMade(style)) this.setStyle(run, styles.inEngine(style));
    }
  }

  private setStyle({ row, column, rows, columns }: Area, style: number): void {
    const [first, last] = [addressOf(row, column), addressOf(row + rows - 1, column + columns - 1)];
    done(this.home.file.SetCellStyle(this.name, first, last, style));
  }

  eachCell(area: Area, visit: (row: number, column: number, cell: Cell | undefined) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        visit(row, column, this.cells.at(row, column));
      }
    }
  }

  /** Areas of one style each, together the whole area: runs in a row, joined with the same run in the row above. */
  private *styleRuns(area: Area): Generator<StyledArea> {
    let open = new Map<string, StyledArea>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const next = new Map<string, StyledArea>();
      for (const run of this.rowRuns(row, area)) {
        const place = `${run.column} ${run.columns} ${run.style}`;
        const above = open.get(place);
        if (above) open.delete(place);
        next.set(place, above ? { ...above, rows: above.rows + 1 } : run);
      }
      yield* open.values();
      open = next;
    }
    yield* open.values();
  }

  private *rowRuns(row: number, { column: from, columns: width }: Area): Generator<StyledArea> {
    let start = from;
    for (let column = from + 1; column <= from + width; column += 1) {
      const style = this.cells.style(row, start);
      if (column < from + width && this.cells.style(row, column) === style) continue;
      yield { row, column: start, rows: 1, columns: column - start, style };
      start = column;
    }
  }
}

const accessDeniedTo = (name: string): never => {
  throw accessDenied(`the sheet ${name} is protected`);
};
