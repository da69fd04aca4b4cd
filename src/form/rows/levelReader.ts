import type { PrintedCell } from "../form";
import type { Columns } from "../columns/columns";
import type { Headings } from "./headings";
import { Levels } from "./levels";
import { headingPoints } from "./headingPoints";
import { isLevelName } from "./levelName";
import { toDecimalText } from "../../value/exact/rational";
import { holdsNumber, pointsOf } from "../../value/numbers";
import { nameText } from "../../value/plainText";
import { goalOf, isGoalRow } from "./sideLabels";
import type { View } from "../view";

/** How many rows above its table a goal may stand. */
const HIGHEST_GOAL = 4;

/** Follows the side label, the levels and the points printed in them down the rows of a table. */
export class LevelReader {
  private readonly levels: Levels;
  goal = "";
  private sideHeading: number | null = null;
  private outerHeading: number | null = null;
  private heading1: number | null = null;
  private heading2: number | null = null;
  /** The last row that an outline's first level reaches to. */
  private outlineTo = -1;
  private chain: readonly number[] = [];
  private chainStale = true;

  constructor(
    private readonly view: View,
    private readonly columns: Columns,
    private readonly collected: Headings,
  ) {
    this.levels = new Levels(view, columns);
  }

  get level1(): string {
    return this.levels.level1;
  }

  get level2(): string {
    return this.levels.level2;
  }

  /** Whether the row read last prints a level. */
  get printed(): boolean {
    return this.levels.printed1 || this.levels.printed2;
  }

  /** The cell of the innermost level above the row. */
  nearestCell(): PrintedCell | null {
    return this.levels.level2Cell ?? this.levels.level1Cell;
  }

  /** Looks for the goal's own row above a header: 年度目标2（40分） | what is to be reached. */
  readGoalAbove(header: number): void {
    for (let row = header - 1; row >= Math.max(0, header - HIGHEST_GOAL); row -= 1) {
      for (let column = 0; column < this.view.columnCount; column += 1) {
        const cell = this.view.printed(row, column);
        if (!cell) continue;
        if (isGoalRow(cell.text)) {
          this.takeSide(cell);
          return;
        }
        break;
      }
    }
  }

  /** Reads the labels beside some rows: those left of the first level. */
  readSide(from: number, to: number): void {
    for (let row = from; row <= to; row += 1) {
      for (const column of this.columns.side) {
        const cell = this.view.printed(row, column);
        if (cell) this.takeSide(cell);
      }
    }
  }

  read(row: number): void {
    if (this.columns.side.length > 0) this.readSide(row, row);
    this.levels.read(row);
    if (this.levels.changed1) {
      this.outerHeading = this.collected.add(this.levels.outerCell);
      this.heading1 = this.pointsOf(row, this.levels.level1Cell, this.columns.level1Weight);
      this.heading2 = null;
      this.chainStale = true;
    }
    if (this.levels.changed2) {
      this.heading2 = this.pointsOf(row, this.levels.level2Cell, this.columns.level2Weight);
      this.chainStale = true;
    }
  }

  /** Takes a text alone in its row for the level of the rows below it, where the table has no column for the first. */
  takeBanner(cell: PrintedCell): boolean {
    if (this.columns.level1 || !isLevelName(cell.text)) return false;
    if (!/(?:指标|情况|方面)(?:[(（].*[)）])?$/.test(cell.text) && headingPoints(cell.text) === null) return false;
    this.begin(cell, this.collected.add(cell));
    return true;
  }

  /**
   * Takes a row 产出指标 | 50 for the level of the rows below it, down to `last`, which add up to its points; for the
   * second level where those of the first reach further.
   */
  takeOutline(row: number, last: number, cell: PrintedCell, weight: PrintedCell): void {
    const points = { ...weight, text: `${nameText(cell.text)} ${weight.text}` };
    const heading = this.collected.addPoints(points, pointsText(weight));
    if (row > this.outlineTo) {
      this.outlineTo = last;
      this.begin(cell, heading);
      return;
    }
    this.levels.setLevel2(cell);
    this.heading2 = heading;
    this.chainStale = true;
  }

  private begin(level1: PrintedCell, heading: number | null): void {
    this.levels.setLevel1(level1);
    this.heading1 = heading;
    this.heading2 = null;
    this.chainStale = true;
  }

  /** The points printed above the row, innermost first. */
  headings(): readonly number[] {
    if (this.chainStale) {
      this.chain = [this.heading2, this.heading1, this.outerHeading, this.sideHeading].filter((one) => one !== null);
      this.chainStale = false;
    }
    return this.chain;
  }

  private takeSide(cell: PrintedCell): void {
    const goal = goalOf(cell);
    const heading = this.collected.add(cell);
    if (goal !== "") this.goal = goal;
    if (heading !== null || goal !== "") this.sideHeading = heading;
    this.chainStale = true;
  }

  private pointsOf(row: number, level: PrintedCell | null, column: number | null): number | null {
    const own = column === null ? null : this.view.printed(row, column);
    if (own && level && holdsNumber(own)) {
      // 0.2 and 20% of a number cell are shares, of what the table does not say
      const points = typeof own.value === "number" && own.value < 1 ? null : pointsText(own);
      return this.collected.addPoints({ ...own, text: `${nameText(level.text)} ${own.text}` }, points);
    }
    return this.collected.add(level);
  }
}

/** The points of a cell as a decimal text; null where it holds none. */
function pointsText({ value, format }: PrintedCell): string | null {
  const points = pointsOf(value, format);
  return points === null ? null : toDecimalText(points);
}
