import type { NewFile } from "excelize-wasm";
import type { CellValue } from "../../evaluation/form";
import { cellReference } from "../../workbook/reference";
import { callsCustomFunction } from "./customCalls";
import { done } from "./engineResult";
import { formulaTraits } from "./formulaTraits";
import { calculateNative } from "./nativeFormula";
import { valueAt } from "./reading";
import type { Sheet } from "./sheet";
import type { Cell } from "./sheetCells";

/** A cell whose formula calls the add-in's functions. */
export interface CustomCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** As shown: `=PERF.SCORE(A1,B1)`. */
  readonly formula: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Works out the cells that call the add-in's functions: reads `customCells`, gives each its `setResult`. */
export type CalculateCustoms = (calculation: Calculation) => void;

/**
 * When formulas are worked out: on reading, for the state of the book they are read in. Native ones by the engine; those
 * that call the add-in's functions by whoever is given for it, once for each state.
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  /** The state of the book: grows with every change of contents. */
  private version = 0;
  /** The state the results stand for. */
  private upTo = 0;
  private customsUpTo = 0;
  private calculating = false;

  constructor(
    private readonly file: NewFile,
    readonly sheets: readonly Sheet[],
    private readonly calculateCustoms: CalculateCustoms | null,
  ) {}

  /** Contents have changed. */
  changed(): void {
    this.version += 1;
  }

  /** Brings a formula's value up to date. */
  refresh(sheet: string, row: number, column: number, cell: Cell): void {
    if (this.mode !== "Manual") this.upTo = this.version;
    this.customs();
    const { formula } = cell;
    if (formula === null || cell.version === this.upTo || cell.version === Infinity || callsCustomFunction(formula))
      return;
    const value = calculateNative(this.file, sheet, cellReference(row, column), formula.slice(1));
    if (value !== cell.value) cell.text = null;
    cell.value = value;
    cell.version = formulaTraits(formula).constant ? Infinity : this.upTo;
  }

  /** `Application.calculate`. */
  now(): void {
    this.upTo = this.version;
    this.customs();
  }

  /** All cells that call the add-in's functions, sheet by sheet, row by row. */
  *customCells(): Generator<CustomCell> {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.load().cells.formulas()) {
        if (cell.formula && callsCustomFunction(cell.formula)) yield { sheet, row, column, formula: cell.formula };
      }
    }
  }

  /** The value of a cell as it is known now, native formulas calculated; "" for nothing. */
  valueOf(sheet: Sheet, row: number, column: number): Exclude<CellValue, null> {
    return valueAt(sheet, row, column);
  }

  /** What the add-in's function gave; native formulas that depend on it follow. Null becomes 0, as in Excel. */
  setResult({ sheet, row, column }: CustomCell, result: CellValue): void {
    const cell = sheet.load().cells.at(row, column);
    const value = result ?? 0;
    if (!cell?.formula || cell.value === value) return;
    done(this.file.SetSheetRow(sheet.name, cellReference(row, column), [value]));
    cell.value = value;
    cell.text = null;
    this.version += 1;
    this.upTo = this.version;
  }

  private customs(): void {
    if (!this.calculateCustoms || this.calculating || this.customsUpTo === this.upTo) return;
    this.calculating = true;
    try {
      this.calculateCustoms(this);
    } finally {
      this.calculating = false;
      this.customsUpTo = this.upTo;
    }
  }
}
