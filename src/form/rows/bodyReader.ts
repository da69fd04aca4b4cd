import type { IndicatorRow, PrintedCell } from "../form";
import { blanksOf } from "./blanks";
import type { Columns } from "../columns/columns";
import { executionAmounts } from "../budget/executionAmounts";
import { isExecutionName } from "../budget/executionName";
import { Foot } from "./foot";
import { Groups, numberGroups } from "./groups";
import type { Headings } from "./headings";
import { headingPoints } from "./headingPoints";
import { HeldCells } from "./heldCells";
import { LevelReader } from "./levelReader";
import { NameReader } from "./nameReader";
import { lastHeaded } from "./outline";
import { holdsTemplateText, isCategoryName } from "./placeholder";
import { nameText } from "../../value/plainText";
import { Remarks } from "./remarks";
import { hasValues, readNote, readRowCells, saysSomething, type RowCells } from "./rowCells";
import type { ExecutionRow, TableBody, TablePart } from "./tableBody";
import type { View } from "../view";
import { awaitsParts, findWholes } from "./wholes";
import { bannerOf, isNoName, isSentence } from "../wideText";

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
  private readonly remarks: Remarks;
  private execution: ExecutionRow | null = null;
  private readonly foot: Foot;
  /** Whether rows that follow may earn the points of one above. */
  private partsAwaited = false;

  constructor(
    private readonly view: View,
    private readonly headings: Headings,
    private readonly executionHasPoints: boolean,
  ) {
    this.foot = new Foot(view);
    this.remarks = new Remarks(view);
  }

  finish(): TableBody {
    return {
      indicators: numberGroups(this.indicators, this.groups),
      total: this.foot.total,
      execution: this.execution,
      sharedReason: this.foot.sharedReason,
      leftovers: this.remarks.leftovers,
      unread: this.remarks.unread,
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
    for (const { row, column } of columns.unknown) this.remarks.reportAt(row, column);
    this.foot.open(part);
    let ended = false;
    const first = this.indicators.length;
    this.partsAwaited = false;
    for (let row = part.from; row <= part.to; row += 1) {
      ended ||= this.foot.endedBefore(row);
      const foot = this.foot.take(row, columns);
      ended ||= foot === "end" && this.indicators.length + this.remarks.leftovers.length > 0;
      if (foot === null && !ended) this.readRow(row, columns, { levels, groups, names, held });
    }
    this.groupRows(first, groups.finish(), columns);
  }

  /** Rows with one merged score, and those that earn the points of a row above them. */
  private groupRows(first: number, merged: readonly (readonly number[])[], columns: Columns): void {
    const wholes = findWholes(this.indicators, first, columns);
    const taken = new Set(wholes.flat());
    this.groups.push(...merged.filter((members) => !members.some((member) => taken.has(member))), ...wholes);
    for (const [whole = -1] of wholes) {
      const row = this.indicators[whole];
      if (row) this.indicators[whole] = { ...row, whole: true };
    }
  }

  private readRow(row: number, columns: Columns, { levels, groups, names, held }: PartReaders): void {
    const { view, remarks } = this;
    remarks.reportLoose(row, columns);
    const banner = bannerOf(view, row, columns);
    if (banner && levels.takeBanner(banner)) return;
    if (isSentence(view, row, columns)) {
      remarks.reportAt(row, (columns.level1 ?? columns.level2)?.from ?? 0);
      return;
    }
    levels.read(row);
    const own = readRowCells(this.view, row, columns);
    const all = held.take(row, own);
    const name = names.read(row, own);
    if (name === undefined) remarks.reportNameless(row, own);
    if (!name) return;
    if (remarks.takeLeftover(row, name, own)) return;
    if (!hasValues(own) && (levels.takeBanner(name) || isCategoryName(name.text))) return;
    if (isNoName(view, row, columns, name, own) || this.isDetail(row, columns, groups, name, own)) {
      remarks.report(row, name);
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
      const blanks = blanksOf(view, row, { claimed: columns.claimed, reason: columns.reason }, own);
      this.execution = { label: name, ...executionAmounts(own), weight, claimed, reason, headings, ...blanks };
      return;
    }
    const indicator = this.indicators.length;
    const note = readNote(this.view, row, columns);
    const printed: IndicatorRow = {
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
      ...(all.actualUnit === null ? {} : { actualUnit: all.actualUnit }),
      ...(note === null ? {} : { note }),
      ...(all.standard === null ? {} : { standard: all.standard }),
      ...blanksOf(view, row, columns, all),
      ...(columns.headedUnits === undefined ? {} : { headedUnits: columns.headedUnits }),
      ...(isByHand(columns) ? { byHand: true } : {}),
      ...(columns.weight === null ? { unweighted: true } : {}),
    };
    this.indicators.push(printed);
    groups.take(row, indicator);
    if (this.sharesBlankScore(columns, levels, indicator, own)) groups.join(indicator);
    this.partsAwaited = awaitsParts(printed, this.partsAwaited);
    if (holdsTemplateText(name.text)) remarks.leave(row, name);
  }

  /** 其中：… without points of its own: it details the indicator above and is not scored. */
  private isDetail(row: number, columns: Columns, groups: Groups, name: PrintedCell, cells: RowCells): boolean {
    if (!/^[★☆*\s]*其中/.test(name.text) || cells.weight || cells.claimed || this.indicators.length === 0) return false;
    if (this.partsAwaited) return false;
    return (columns.weight !== null || columns.claimed !== null) && !groups.covers(row);
  }

  /** Without merged areas to go by, a blank weight and score below a filled one of the same level 2 is shared. */
  private sharesBlankScore(columns: Columns, levels: LevelReader, indicator: number, cells: RowCells): boolean {
    if (this.view.hasMerges || !columns.claimed || cells.claimed || cells.weight || !saysSomething(cells)) return false;
    const above = this.indicators[indicator - 1];
    if (this.partsAwaited) return false;
    if (levels.printed || !above || above.level2 !== levels.level2 || above.level1 !== levels.level1) return false;
    return above.claimed !== null || this.groupsEndWith(indicator - 1);
  }

  private groupsEndWith(indicator: number): boolean {
    const above = this.indicators[indicator];
    return above !== undefined && above.weight === null && above.claimed === null;
  }
}

/** Whether a table asks neither for a target nor for what was done. */
const isByHand = ({ target, adjustedTarget, actual }: Columns): boolean =>
  target === null && adjustedTarget === null && actual === null;

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
