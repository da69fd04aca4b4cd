import type { CellValue } from "../../evaluation/form";

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
}
