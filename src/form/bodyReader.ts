import type { IndicatorRow, PrintedCell, Remark, TotalRow } from "../evaluation/form";
import { saysNothing } from "./blankCell";
import type { Columns } from "./columns";
import { isExecutionName } from "./executionName";
import { Groups, numberGroups } from "./groups";
import type { Headings } from "./headings";
import { isLevelName } from "./levelName";
import { LevelReader } from "./levelReader";
import { isNumericText } from "./numeric";
import { holdsTemplateText, isPlaceholder } from "./placeholder";
import { nameText } from "./plainText";
import { readSpan } from "./readSpan";
import { hasValues, readRowCells, saysSomething, type RowCells } from "./rowCells";
import { rowLabel } from "./rowLabel";
import { isSideLabel } from "./sideLabels";
import { sharedReasonOf } from "./sharedReason";
import type { ExecutionRow, TableBody, TablePart } from "./tableBody";
import { readTotalRow } from "./totalRow";
import type { View } from "./view";

/** A name longer than this, with nothing beside it, is a sentence under the table. */
const LONGEST_NAME = 80;
const LONGEST_LEVEL = 60;

/** Reads the rows of a form's tables one by one, from the first header to the last note. */
export class BodyReader {
  private readonly indicators: IndicatorRow[] = [];
  private readonly groups: (readonly number[])[] = [];
  private readonly leftovers: Remark[] = [];
  private readonly unread: Remark[] = [];
  private total: TotalRow | null = null;
  private execution: ExecutionRow | null = null;
  private sharedReason: PrintedCell | null = null;

  constructor(
    private readonly view: View,
    private readonly headings: Headings,
    private readonly executionHasPoints: boolean,
  ) {}

  finish(): TableBody {
    return {
      indicators: numberGroups(this.indicators, this.groups),
      total: this.total,
      execution: this.execution,
      sharedReason: this.sharedReason,
      leftovers: this.leftovers,
      unread: this.unread,
    };
  }

  /** Reads one table of the form. */
  read(part: TablePart): void {
    const { columns } = part;
    const levels = new LevelReader(this.view, columns, this.headings);
    const groups = new Groups(this.view, columns);
    levels.readSide(part.headerFirst, part.from - 1);
    for (const { row, column, text } of columns.unknown) this.report(this.unread, row, column, text);
    let ended = false;
    for (let row = part.from; row <= part.to; row += 1) {
      const label = this.readLabel(row, columns);
      if (label === "total" || label === "subtotal") continue;
      if (label !== null) {
        ended = label === "tail" || ended;
        continue;
      }
      if (ended) continue;
      this.readRow(row, columns, levels, groups);
    }
    this.groups.push(...groups.finish());
  }

  /** Handles a row that is no indicator: a total, a note, a goal text. Null for any other row. */
  private readLabel(row: number, columns: Columns): "total" | "subtotal" | "tail" | "goal-text" | null {
    const limit = Math.min(columns.name.to, this.view.columnCount - 1);
    for (let column = 0; column <= limit; column += 1) {
      const value = this.view.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      const label = rowLabel(value.trim());
      const cell = label === null ? null : this.view.printed(row, column);
      if (label === null || !cell) {
        if (column < columns.first) continue;
        return null;
      }
      if (label === "total") this.takeTotal(readTotalRow(this.view, row, cell, columns));
      if (label === "shared-reason") this.sharedReason ??= sharedReasonOf(this.view, row, column);
      return label === "shared-reason" ? "tail" : label;
    }
    return null;
  }

  private takeTotal(total: TotalRow): void {
    if (total.claimed || !this.total?.claimed) this.total = total;
  }

  private readRow(row: number, columns: Columns, levels: LevelReader, groups: Groups): void {
    this.reportLoose(row, columns);
    if (this.isWideText(row, columns)) return;
    levels.read(row);
    const cells = readRowCells(this.view, row, columns);
    const name = this.nameOf(row, columns, levels, cells);
    if (name === null) return;
    if (this.isLeftover(row, name, cells)) return;
    if (!hasValues(cells) && levels.takeBanner(name)) return;
    if (this.isNoName(row, columns, name, cells) || this.isDetail(row, columns, groups, name, cells)) {
      this.unread.push({ cell: name.cell, row: this.view.sheetRow(row), text: name.text });
      return;
    }
    const headings = levels.headings();
    if (!this.executionHasPoints && !this.execution && isExecutionName(name.text)) {
      const { weight, claimed, reason, actual: rate } = cells;
      this.execution = { label: name, rate, weight, claimed, reason, headings };
      return;
    }
    const indicator = this.indicators.length;
    this.indicators.push({
      row: this.view.sheetRow(row),
      level1: levels.level1,
      level2: levels.level2,
      name: named(name),
      goal: levels.goal,
      operator: cells.operator,
      nature: cells.nature,
      target: cells.target,
      adjustedTarget: cells.adjustedTarget,
      unit: cells.unit,
      actual: cells.actual,
      weight: cells.weight,
      claimed: cells.claimed,
      reason: cells.reason,
      group: null,
      headings,
    });
    groups.take(row, indicator);
    if (this.sharesBlankScore(columns, levels, indicator, cells)) groups.join(indicator);
    if (holdsTemplateText(name.text))
      this.leftovers.push({ cell: name.cell, row: this.view.sheetRow(row), text: name.text });
  }

  /** The name cell; where it is blank beside a value, the level that the row prints names the indicator. */
  private nameOf(row: number, columns: Columns, levels: LevelReader, cells: RowCells): PrintedCell | null {
    const own = readSpan(this.view, row, columns.name) ?? readSpan(this.view, row, columns.fallbackName);
    if (own) return own;
    const weighs = cells.weight !== null && !saysNothing(cells.weight.text);
    if (!saysSomething(cells) && !(weighs && levels.printed)) return null;
    const borrowed = levels.nearestCell();
    if (borrowed) return borrowed;
    const found = cells.target ?? cells.actual ?? cells.claimed ?? cells.weight;
    if (found) this.unread.push({ cell: found.cell, row: this.view.sheetRow(row), text: found.text });
    return null;
  }

  private isLeftover(row: number, name: PrintedCell, cells: RowCells): boolean {
    if (!isPlaceholder(name.text) || saysSomething(cells)) return false;
    this.leftovers.push({ cell: name.cell, row: this.view.sheetRow(row), text: name.text });
    return true;
  }

  /** A text that reaches over the value columns, or a sentence: written into the table, no indicator of it. */
  private isNoName(row: number, columns: Columns, name: PrintedCell, cells: RowCells): boolean {
    if (hasValues(cells)) return false;
    if (name.text.length > LONGEST_NAME) return true;
    const merge = this.view.merge(row, columns.name.from);
    const values = columns.actual ?? columns.claimed;
    return (
      merge !== null && values !== null && values.from > columns.name.from && merge.column + merge.columns > values.from
    );
  }

  /** 其中：… without points of its own: it details the indicator above and is not scored. */
  private isDetail(row: number, columns: Columns, groups: Groups, name: PrintedCell, cells: RowCells): boolean {
    if (!/^[★☆*\s]*其中/.test(name.text) || cells.weight || cells.claimed || this.indicators.length === 0) return false;
    return (columns.weight !== null || columns.claimed !== null) && !groups.covers(row);
  }

  /** A sentence in the place of a level, or a text over the whole row that is no level's name. */
  private isWideText(row: number, columns: Columns): boolean {
    const first = columns.level1 ?? columns.level2;
    if (!first) return false;
    const text = this.view.text(row, first.from);
    if (text === "") return false;
    const merge = this.view.merge(row, first.from);
    const wide = merge !== null && merge.column + merge.columns > columns.name.to + 1;
    if (text.length <= LONGEST_LEVEL && (!wide || isLevelName(text))) return false;
    this.report(this.unread, row, first.from, text);
    return true;
  }

  /** Without merged areas to go by, a blank weight and score below a filled one of the same level 2 is shared. */
  private sharesBlankScore(columns: Columns, levels: LevelReader, indicator: number, cells: RowCells): boolean {
    if (this.view.hasMerges || !columns.claimed || cells.claimed || cells.weight || !saysSomething(cells)) return false;
    const above = this.indicators[indicator - 1];
    if (levels.printed || !above || above.level2 !== levels.level2 || above.level1 !== levels.level1) return false;
    return above.claimed !== null || this.groupsEndWith(indicator - 1);
  }

  private groupsEndWith(indicator: number): boolean {
    const above = this.indicators[indicator];
    return above !== undefined && above.weight === null && above.claimed === null;
  }

  private reportLoose(row: number, columns: Columns): void {
    for (const column of columns.side) {
      const text = this.view.text(row, column);
      if (text !== "" && !isNumericText(text) && !isSideLabel(text)) this.report(this.unread, row, column, text);
    }
    for (const column of columns.loose) {
      const text = this.view.text(row, column);
      if (text !== "") this.report(this.unread, row, column, text);
    }
  }

  private report(list: Remark[], row: number, column: number, text: string): void {
    list.push({ cell: this.view.address(row, column), row: this.view.sheetRow(row), text });
  }
}

/** The name cell with its text in one line. */
function named(cell: PrintedCell): PrintedCell {
  const text = nameText(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}
