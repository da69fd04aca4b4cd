import type { CellValue } from "../form/form";
import type { Area } from "../form/grid";

/** A cell as calculation knows it. */
export interface CalculatedCell {
  value: CellValue;
  /** As shown, with its leading `=`: `=PERF.SCORE(A1,B1,C1)`; null where there is none. */
  readonly formula: string | null;
  /** What is shown, once it was asked for. */
  text: string | null;
  /** The state of the book that the value stands for; below 0 for none yet, Infinity for a formula that never changes. */
  version: number;
  /** The state in which the value last became another. */
  changedAt?: number;
  /** The cell whose formula gives this value; missing where it is the cell's own. */
  readonly from?: CalculatedCell;
}

/** The cells of a sheet. Rows and columns from 0. */
export interface CalculatedSheet {
  readonly name: string;
  at(row: number, column: number): CalculatedCell | undefined;
  formulas(): Iterable<{ readonly row: number; readonly column: number; readonly cell: CalculatedCell }>;
  /** The smallest rectangle round all cells with content; null if there are none. */
  used(): Area | null;
  isMerged(row: number, column: number): boolean;
  /** Puts what another cell's formula gives into a free cell; takes it away again for null. */
  spill(row: number, column: number, value: CellValue, from: CalculatedCell | null): void;
}

/** A workbook to be calculated, and the engine that knows its native formulas. */
export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  /** What a name stands for (`自评表!$A$1:$A$9`), a sheet's own names first; null where there is none. */
  named(name: string, sheet: CalculatedSheet): string | null;
  /** Lets the engine take a value in the place of a formula it does not know. */
  put(sheet: CalculatedSheet, row: number, column: number, value: CellValue): void;
  /** The value of the native formula in a cell. */
  native(sheet: CalculatedSheet, row: number, column: number, formula: string): CellValue;
  /** The value that a native formula (without `=`) would have on a sheet, in a row. */
  tried(sheet: CalculatedSheet, row: number, formula: string): CellValue;
  /** A value is another now than it was. */
  valueChanged(sheet: CalculatedSheet): void;
}

/** A cell with a formula, and where it stands. */
export interface FormulaPlace {
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: CalculatedCell;
}

/** Sheet names are equal without regard to case. */
export const sheetNamed = ({ sheets }: CalculatedBook, name: string): CalculatedSheet | null =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
