import type { CellValue } from "../form/form";
import type { Area } from "../form/grid";
import type { CalculatedBook, CalculatedCell, CalculatedSheet, FormulaPlace } from "./calculatedBook";
import { firstOf } from "./broadcast";
import { calculateFormula } from "./calculateFormula";
import type { CallFunction } from "./callFunction";
import type { CellSource, OpenArea } from "./cellSource";
import { ChangeLog } from "./changeLog";
import { formulaTraits } from "./formulaTraits";
import { type KnownFormula, KnownFormulas } from "./knownFormulas";
import { Precedents } from "./precedents";
import { sourceOn } from "./sourceOn";
import { Spills } from "./spills";

/**
 * Brings the formulas of a workbook up to date: those that call the add-in's functions by calling them, the others by the
 * engine. Nothing is worked out before what it depends on, nor again while what it depends on stays the same. Native
 * formulas are worked out when they are read, the add-in's all at once.
 */
export class Recalculation {
  private readonly log = new ChangeLog();
  private readonly spills = new Spills();
  private readonly known = new KnownFormulas();
  /** Formulas whose precedents are up to date in this state. */
  private settled = new Set<CalculatedCell>();
  private readonly circular = new Set<CalculatedCell>();
  private customs: readonly FormulaPlace[] = [];
  private precedents: Precedents;
  /** Grows with every change of contents. */
  private latest = 1;
  /** The state that values are brought to. */
  private upTo = 0;
  private working = false;
  /** Cells whose value stands in the engine in the place of a formula it does not know. */
  private readonly inEngine = new WeakSet<CalculatedCell>();

  /** @param call null where nobody knows the add-in's functions: their cells keep the values they have */
  constructor(
    private readonly book: CalculatedBook,
    private readonly call: CallFunction | null,
  ) {
    this.precedents = new Precedents(book, []);
  }

  /** Contents have changed; @param area null where it may be anything */
  changed(sheet: CalculatedSheet | null, area: Area | null): void {
    this.latest += 1;
    if (sheet && area) this.log.add(this.latest, sheet, area);
    else this.log.addAll(this.latest);
  }

  get isUpToDate(): boolean {
    return this.upTo === this.latest || this.working;
  }

  /** Takes the contents as they are now, and works out every call of the add-in's functions. */
  bringUpToDate(): void {
    if (this.isUpToDate) return;
    this.upTo = this.latest;
    this.settled = new Set();
    this.circular.clear();
    this.customs = this.call === null ? [] : this.known.customs(this.book.sheets);
    this.precedents = new Precedents(
      this.book,
      this.customs.filter(({ cell }) => this.known.of(cell)?.spills),
    );
    this.working = true;
    try {
      for (const { place, area } of this.spills.withdrawLost()) this.log.add(this.upTo, place.sheet, area);
      for (const place of this.customs) if (!this.settled.has(place.cell)) this.settle(place);
    } finally {
      this.working = false;
    }
  }

  /** The value of a cell in the state taken last. */
  valueAt(sheet: CalculatedSheet, row: number, column: number): CellValue {
    const cell = sheet.at(row, column);
    if (!cell) return null;
    if (cell.formula !== null && !this.working) this.settle({ sheet, row, column, cell });
    if (cell.formula !== null && this.isOld(cell) && !this.known.of(cell)?.custom)
      this.workOut({ sheet, row, column, cell });
    return cell.value;
  }

  /** What a formula refers to, that stands or would stand in a row of a sheet. */
  sourceFor(own: CalculatedSheet, row: number): CellSource {
    return sourceOn(this.book, this.spills, (...at) => this.valueAt(...at), own, row);
  }

  private isOld({ version }: CalculatedCell): boolean {
    return version !== this.upTo && version !== Infinity;
  }

  /** Works out whatever a formula depends on, from the ground up; by a list of its own, since chains may be long. */
  private settle(from: FormulaPlace): void {
    const waiting: FormulaPlace[] = [from];
    const begun = new Set<CalculatedCell>();
    for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
      const { cell } = place;
      if (this.settled.has(cell) || begun.has(cell)) {
        waiting.pop();
        if (!this.settled.has(cell)) this.finish(place);
        this.settled.add(cell);
        continue;
      }
      begun.add(cell);
      const known = this.known.of(cell);
      if (!known) continue;
      for (const before of this.precedents.of(place, known)) {
        if (this.settled.has(before.cell)) continue;
        if (!begun.has(before.cell)) waiting.push(before);
        else for (const each of [cell, before.cell]) this.circular.add(each);
      }
      const first = known.depends === "on-anything" ? this.customs : this.precedents.spillersBefore(place, known);
      waiting.push(...first.filter((each) => !this.settled.has(each.cell) && !begun.has(each.cell)));
    }
  }

  private finish(place: FormulaPlace): void {
    const { cell } = place;
    const known = this.known.of(cell);
    if (!known || !this.isOld(cell)) return;
    const fresh = known.custom && this.call !== null && !this.inEngine.has(cell);
    if (!fresh && !this.isStale(place, known)) cell.version = this.upTo;
    else if (known.custom && this.call) this.callCustom(place, known, this.call);
  }

  /** Whether the value may be another since it was worked out. */
  private isStale(place: FormulaPlace, known: KnownFormula): boolean {
    const { cell } = place;
    const since = cell.version;
    if (since < 0 || known.depends === "on-anything" || known.names.length > 0 || this.log.allSince(since)) return true;
    const spilled = this.spills.areaOf(cell);
    if (spilled && this.log.since(since, place.sheet, openArea(spilled))) return true;
    const { areas, missing } = this.precedents.areas(place.sheet, known);
    if (missing || areas.some(({ sheet, area }) => this.log.since(since, sheet, openArea(area)))) return true;
    return this.precedents.of(place, known).some(({ cell: before }) => {
      const unread = this.isOld(before) && !this.known.of(before)?.custom;
      return unread || (before.changedAt ?? 0) > since;
    });
  }

  private callCustom(place: FormulaPlace, known: KnownFormula, call: CallFunction): void {
    const { sheet, row, column, cell } = place;
    let busy = false;
    const calling: CallFunction = (name, given) => {
      const answer = call(name, given, cell);
      busy ||= answer.some((line) => line.includes("#BUSY!"));
      return answer;
    };
    const worked = this.circular.has(cell) ? [[0]] : calculateFormula(known, this.sourceFor(sheet, row), calling);
    // A formula around an open call is open itself.
    const result = busy ? [["#BUSY!"]] : worked;
    const { changed, blocked } = this.spills.lay(place, result);
    for (const area of changed) this.log.add(this.latest, sheet, area);
    const value = blocked ? "#SPILL!" : (firstOf(result) ?? 0);
    if (value !== cell.value || !this.inEngine.has(cell)) this.book.put(sheet, row, column, value);
    this.inEngine.add(cell);
    if (changed.length > 0) this.book.valueChanged(sheet);
    this.take(place, value);
  }

  private workOut(place: FormulaPlace): void {
    const { sheet, row, column, cell } = place;
    const formula = cell.formula ?? "";
    this.take(place, this.book.native(sheet, row, column, formula));
    if (formulaTraits(formula).constant) cell.version = Infinity;
  }

  private take({ sheet, cell }: FormulaPlace, value: CellValue): void {
    cell.version = this.upTo;
    if (value === cell.value) return;
    cell.value = value;
    cell.text = null;
    cell.changedAt = this.upTo;
    this.book.valueChanged(sheet);
  }
}

const openArea = ({ row, column, rows, columns }: Area): OpenArea => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});
