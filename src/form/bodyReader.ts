import type { IndicatorRow, PrintedCell, Remark } from "../evaluation/form";
import type { Columns } from "./columns";
import { executionAmounts } from "./executionAmounts";
import { isExecutionName } from "./executionName";
import { Foot } from "./foot";
import { Groups, numberGroups } from "./groups";
import type { Headings } from "./headings";
import { headingPoints } from "./headingPoints";
import { HeldCells } from "./heldCells";
import { isLevelName } from "./levelName";
import { LevelReader } from "./levelReader";
import { NameReader } from "./nameReader";
import { isNumericText } from "./numeric";
import { holdsTemplateText, isCategoryName, isPlaceholder } from "./placeholder";
import { nameText } from "./plainText";
import { hasValues, readRowCells, saysSomething, type RowCells } from "./rowCells";
import { isSideLabel } from "./sideLabels";
import type { ExecutionRow, TableBody, TablePart } from "./tableBody";
import { lastHeaded } from "./outline";
import type { View } from "./view";

/** A name longer than this, with nothing beside it, is a sentence under the table. */
const LONGEST_NAME = 80;
const LONGEST_LEVEL = 60;

/** What reads the columns of one table. */
interface PartReaders {
  readonly levels: LevelReader;
  readonly groups: Groups;
  readonly names: NameReader;
  readonly held: HeldCells;
}

/** Reads the rows of a form's tables one by one, from the first header to the last note. */
export class BodyReader {
  private readonly indicators: IndicatorRow[] = [];
  private readonly groups: (readonly number[])[] = [];
  private readonly leftovers: Remark[] = [];
  private readonly unread: Remark[] = [];
  private execution: ExecutionRow | null = null;
  private readonly foot: Foot;

  constructor(
    private readonly view: View,
    private readonly headings: Headings,
    private readonly executionHasPoints: boolean,
  ) {
    this.foot = new Foot(view);
  }

  finish(): TableBody {
    return {
      indicators: numberGroups(this.indicators, this.groups),
      total: this.foot.total,
      execution: this.execution,
      sharedReason: this.foot.sharedReason,
      leftovers: this.leftovers,
      unread: this.unread,
    };
  }

  /** Reads one table of the form. */
  read(part: TablePart): void {
    const { columns } = part;
    const levels = new LevelReader(this.view, columns, this.headings);
    const groups = new Groups(this.view, columns);
    const names = new NameReader(this.view, columns, levels);
    const held = new HeldCells(this.view, columns);
    levels.readGoalAbove(part.headerFirst);
    levels.readSide(part.headerFirst, part.from - 1);
    for (const { row, column, text } of columns.unknown) this.report(this.unread, row, column, text);
    this.foot.open();
    let ended = false;
    for (let row = part.from; row <= part.to; row += 1) {
      ended ||= this.foot.endedBefore(row);
      const foot = this.foot.take(row, columns);
      ended ||= foot === "end" && this.indicators.length + this.leftovers.length > 0;
      if (foot === null && !ended) this.readRow(row, columns, { levels, groups, names, held });
    }
    this.groups.push(...groups.finish());
  }

  private readRow(row: number, columns: Columns, { levels, groups, names, held }: PartReaders): void {
    this.reportLoose(row, columns);
    if (this.isBanner(row, columns, levels)) return;
    if (this.isWideText(row, columns)) return;
    levels.read(row);
    const own = readRowCells(this.view, row, columns);
    const all = held.take(row, own);
    const name = names.read(row, own);
    if (name === undefined) this.reportNameless(row, own);
    if (!name) return;
    if (this.isLeftover(row, name, own)) return;
    if (!hasValues(own) && (levels.takeBanner(name) || isCategoryName(name.text))) return;
    if (this.isNoName(row, columns, name, own) || this.isDetail(row, columns, groups, name, own)) {
      this.unread.push({ cell: name.cell, row: this.view.sheetRow(row), text: name.text });
      return;
    }
    const headed = lastHeaded(this.view, row, columns, name, own);
    if (headed !== null && own.weight) {
      levels.takeOutline(row, headed, name, own.weight);
      return;
    }
    const headings = levels.headings();
    if (!this.executionHasPoints && !this.execution && isExecutionName(name.text)) {
      const { weight, claimed, reason } = own;
      this.execution = { label: name, ...executionAmounts(own), weight, claimed, reason, headings };
      return;
    }
    const indicator = this.indicators.length;
    this.indicators.push({
      row: this.view.sheetRow(row),
      level1: levels.level1,
      level2: levels.level2,
      name: named(name),
      goal: levels.goal,
      operator: all.operator,
      nature: all.nature,
      target: all.target,
      adjustedTarget: all.adjustedTarget,
      unit: all.unit,
      actual: all.actual,
      weight: all.weight ?? (columns.weight === null ? pointsInName(name) : null),
      claimed: all.claimed,
      reason: all.reason,
      group: null,
      headings,
    });
    groups.take(row, indicator);
    if (this.sharesBlankScore(columns, levels, indicator, own)) groups.join(indicator);
    if (holdsTemplateText(name.text))
      this.leftovers.push({ cell: name.cell, row: this.view.sheetRow(row), text: name.text });
  }

  /** 一、产出指标（50分） over the whole table, where no column holds the first level. */
  private isBanner(row: number, columns: Columns, levels: LevelReader): boolean {
    if (columns.level1) return false;
    const merge = this.view.merge(row, 0);
    const cell = merge && merge.columns > columns.name.to ? this.view.printed(row, 0) : null;
    return cell !== null && levels.takeBanner(cell);
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

  private reportNameless(row: number, { target, actual, claimed, weight }: RowCells): void {
    const found = target ?? actual ?? claimed ?? weight;
    if (found) this.unread.push({ cell: found.cell, row: this.view.sheetRow(row), text: found.text });
  }

  private report(list: Remark[], row: number, column: number, text: string): void {
    list.push({ cell: this.view.address(row, column), row: this.view.sheetRow(row), text });
  }
}

/** 测算依据(5 分): the weight of a row whose table has no column for it. */
function pointsInName(name: PrintedCell): PrintedCell | null {
  const points = /分/.test(name.text) ? headingPoints(name.text) : null;
  return points === null ? null : { cell: name.cell, value: Number(points), text: points, format: "General" };
}

/** The name cell with its text in one line. */
function named(cell: PrintedCell): PrintedCell {
  const text = nameText(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}
