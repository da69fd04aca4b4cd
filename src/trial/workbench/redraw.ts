import type { Area } from "../../form/grid";
import { join } from "./grid/move";

type Rows = Pick<Area, "row" | "rows">;

const whole = ({ row, rows }: Rows): Area => ({ row, rows, column: 0, columns: 1 });

/** Gathers what changes, and draws once after it. */
export class Redraw {
  private rows: Rows | null = null;
  private due: "nothing" | "cells" | "everything" = "nothing";

  constructor(
    private readonly cells: (rows: Rows | null) => void,
    private readonly everything: () => void,
  ) {}

  /** @param rows changed cells of the sheet in front; null where more may have changed than they */
  ask(rows: Rows | null): void {
    const waiting = this.due !== "nothing";
    if (rows) this.rows = this.rows ? join(whole(this.rows), whole(rows)) : rows;
    if (this.due !== "everything") this.due = rows ? "cells" : "everything";
    if (!waiting) requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { due, rows } = this;
    this.due = "nothing";
    this.rows = null;
    if (due === "cells") this.cells(rows);
    else this.everything();
  }
}
