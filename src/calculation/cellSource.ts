import type { CellValue } from "../form/form";

export type Matrix = readonly (readonly CellValue[])[];

/** Rows and columns from 0, both ends included; an end left open (a whole column or row) is null. */
export interface OpenArea {
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** Where a formula gets what it refers to; errors are the texts that cells show. */
export interface CellSource {
  /** @param sheet null for the formula's own @returns null where there is no such sheet */
  readonly area: (sheet: string | null, area: OpenArea) => Matrix | null;
  /** The value of a formula (without `=`) that calls none of the add-in's functions. */
  readonly native: (formula: string) => CellValue;
  /** What a defined name stands for (`自评表!$A$1:$A$9`); null where there is none. */
  readonly named: (name: string) => string | null;
  /** What the formula in a cell spills, with its own cell; null where it spills nothing. */
  readonly spilled: (sheet: string | null, row: number, column: number) => Matrix | null;
}
