import type { CellValue } from "../../../form/form";
import type { Area } from "../../../form/grid";
import type { CalculatedCell, CalculatedSheet } from "../../../calculation/calculatedBook";
import type { EngineValues } from "../../../calculation/engineValues";
import type { Sheet } from "./sheet";
import type { Cell } from "./sheetCells";

/** A sheet as calculation sees it. */
export class CalculatedCells implements CalculatedSheet {
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
