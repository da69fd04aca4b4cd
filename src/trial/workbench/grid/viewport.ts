import type { Area } from "../../../form/grid";
import type { FrozenPanes } from "./frozenPanes";
import type { Sizes } from "./sizes";
import type { Window } from "./visibleCells";

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

/** The part of a sheet in sight: where its cells lie in it, and which they are. */
export class Viewport {
  constructor(
    private readonly scroller: HTMLElement,
    private readonly sizes: Sizes,
    private readonly frozen: FrozenPanes,
  ) {}

  /** Where an area lies now. */
  place({ row, column, rows, columns }: Area): Box {
    const { sizes, frozen, scroller } = this;
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
  cellAt(clientX: number, clientY: number): { row: number; column: number } {
    const { sizes, scroller, frozen } = this;
    const box = scroller.getBoundingClientRect();
    const [x, y] = [clientX - box.left - header.width, clientY - box.top - header.height];
    const [lies, stays] = [x < sizes.columns.start(frozen.columns), y < sizes.rows.start(frozen.rows)];
    return {
      column: x < 0 ? -1 : sizes.columns.at(lies ? x : x + scroller.scrollLeft),
      row: y < 0 ? -1 : sizes.rows.at(stays ? y : y + scroller.scrollTop),
    };
  }

  /** Scrolls as far as needed for a cell to be seen; its beginning where it is larger than the window. */
  reveal({ row, column }: Area): void {
    const { sizes, scroller, frozen } = this;
    if (column >= frozen.columns) {
      const before = sizes.columns.start(column) - sizes.columns.start(frozen.columns);
      const after = sizes.columns.start(column + 1) - (scroller.clientWidth - header.width);
      scroller.scrollLeft = within(scroller.scrollLeft, before, after);
    }
    if (row >= frozen.rows) {
      const before = sizes.rows.start(row) - sizes.rows.start(frozen.rows);
      const after = sizes.rows.start(row + 1) - (scroller.clientHeight - header.height);
      scroller.scrollTop = within(scroller.scrollTop, before, after);
    }
  }

  /** Rows a page has. */
  get page(): number {
    const { sizes, scroller, frozen } = this;
    const end = sizes.rows.at(scroller.scrollTop + scroller.clientHeight - header.height);
    return Math.max(1, end - sizes.rows.at(scroller.scrollTop) - frozen.rows - 1);
  }

  /** The cells to be drawn. */
  get window(): Window {
    const { sizes, scroller, frozen } = this;
    const { rows, columns } = sizes;
    return {
      left: Math.max(columns.at(scroller.scrollLeft) - overscan.columns, 0),
      right: Math.min(columns.at(scroller.scrollLeft + scroller.clientWidth), columns.count - 1),
      top: Math.max(rows.at(scroller.scrollTop) - overscan.rows, frozen.rows),
      bottom: Math.min(rows.at(scroller.scrollTop + scroller.clientHeight) + overscan.rows, rows.count - 1),
    };
  }
}

const within = (now: number, before: number, after: number): number =>
  before < now ? before : after > now ? Math.min(before, after) : now;
