import type { NewFile } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import type { CalculatedBook, CalculatedCell, CalculatedSheet } from "../../../calculation/calculatedBook";
import { passedBlanks, type CallFunction, type PassedBlanks } from "../../../calculation/callFunction";
import { EngineValues } from "../../../calculation/engineValues";
import { calculateNative, tryFormula } from "../../../calculation/nativeFormula";
import { Recalculation } from "../../../calculation/recalculation";
import { addressOf } from "../../../cells";
import { definedFormula } from "../../../calculation/definedFormula";
import type { Sheet } from "./sheet";
import type { CellValue } from "../../../form/form";
import type { Cell } from "./sheetCells";

/** A sheet as calculation sees it. */
class CalculatedCells implements CalculatedSheet {
  constructor(
    private readonly sheet: Sheet,
    private readonly values: EngineValues,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  at(row: number, column: number): Cell | undefined {
    return this.sheet.load().cells.at(row, column);
  }

  formulas(): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    return this.sheet.load().cells.formulas();
  }

  used(): Area | null {
    return this.sheet.load().cells.used(false);
  }

  isMerged(row: number, column: number): boolean {
    return this.sheet.load().merges.touching({ row, column, rows: 1, columns: 1 }).length > 0;
  }

  spill(row: number, column: number, value: CellValue, from: CalculatedCell | null): void {
    const cell = from && { value, formula: null, text: null, version: 0, from };
    this.sheet.cells.put(row, column, cell ?? undefined);
    this.values.put(this.sheet.name, row, column, value);
  }
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The add-in's functions, as a host of them calls them. */
export interface HostFunctions {
  readonly call: CallFunction;
  /** Told before functions are called, with the text of the custom XML parts that the workbook carries. */
  readonly before?: (parts: readonly string[]) => void;
  /** Told that results of before do not count any more: everything is calculated. */
  readonly renew?: () => void;
}

/**
 * When formulas are worked out: on reading, for the state of the book they are read in. Native ones by the engine, those
 * that call the add-in's functions by calling them.
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private readonly values: EngineValues;
  private readonly recalculation: Recalculation;
  private readonly cells = new WeakMap<Sheet, CalculatedCells>();

  constructor(
    file: NewFile,
    private readonly sheets: readonly Sheet[],
    private readonly functions: HostFunctions | null,
    private readonly customXml: () => readonly string[],
    blankArgument: PassedBlanks = "null",
  ) {
    this.values = new EngineValues(() => file);
    this.recalculation = new Recalculation(this.asBook(), functions && givingBlanks(functions.call, blankArgument));
  }

  /** Contents have changed; without an area they may have anywhere. */
  changed(sheet: Sheet | null = null, area: Area | null = null): void {
    this.recalculation.changed(sheet && this.cellsOf(sheet), area);
  }

  /** Lets what formulas give follow the contents; everyone who reads cells calls it first. */
  follow(): void {
    if (this.mode !== "Manual") this.bringUpToDate();
  }

  /** Brings a formula's value up to date. */
  refresh(sheet: Sheet, row: number, column: number): void {
    this.follow();
    this.recalculation.valueAt(this.cellsOf(sheet), row, column);
  }

  /** `Application.calculate`: everything, since a function may stand for another value although no cell has changed. */
  now(): void {
    this.functions?.renew?.();
    this.changed();
    this.bringUpToDate();
  }

  private bringUpToDate(): void {
    if (this.recalculation.isUpToDate) return;
    this.functions?.before?.(this.customXml());
    this.recalculation.bringUpToDate();
    this.values.write();
  }

  private cellsOf(sheet: Sheet): CalculatedCells {
    const known = this.cells.get(sheet) ?? new CalculatedCells(sheet, this.values);
    this.cells.set(sheet, known);
    return known;
  }

  private asBook(): CalculatedBook {
    const { sheets, values } = this;
    const cellsOf = (sheet: Sheet): CalculatedCells => this.cellsOf(sheet);
    return {
      get sheets() {
        return sheets.map(cellsOf);
      },
      named: (name, { name: sheet }) => definedFormula(values.engine, name, sheet),
      put: ({ name }, row, column, value) => values.put(name, row, column, value),
      native: ({ name }, row, column, formula) =>
        calculateNative(values.engine, name, addressOf(row, column), formula.slice(1)),
      tried: (sheet, row, formula) => tryFormula(values.engine, sheet, row, formula),
      valueChanged: ({ name }) => sheets.find((sheet) => sheet.name === name)?.touch(),
    };
  }
}

/** Arguments as the host passes them: what is left out stays so in every build. */
const givingBlanks =
  (call: CallFunction, blankArgument: PassedBlanks): CallFunction =>
  (name, given, from) =>
    call(
      name,
      given.map((each) => (each === undefined ? each : passedBlanks(each, blankArgument))),
      from,
    );
