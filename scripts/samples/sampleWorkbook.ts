import type { SheetModel } from "../../src/summary/sheetModel";

/** A workbook of assets/samples. */
export interface SampleWorkbook {
  readonly file: string;
  /** Printed in the file's properties. */
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  /** Sheet and cell before which a new page begins. */
  readonly pageBreaks: readonly (readonly [sheet: string, cell: string])[];
}
