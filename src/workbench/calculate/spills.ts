import type { CellValue } from "../../evaluation/form";
import type { Sheet } from "../../embedded/book/sheet";
import { cellReference } from "../../workbook/reference";

/** What the add-in's functions give beyond their own cell, sheet by sheet. */
export class Spills {
  private readonly bySheet = new Map<string, Map<string, { readonly value: CellValue; readonly from: string }>>();

  clear(): void {
    this.bySheet.clear();
  }

  put(sheet: Sheet, row: number, column: number, value: CellValue, from: string): void {
    const cells = this.bySheet.get(sheet.id) ?? new Map();
    this.bySheet.set(sheet.id, cells.set(cellReference(row, column), { value, from }));
  }

  /** null where nothing is spilled into the cell. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.bySheet.get(sheet.id)?.get(cellReference(row, column))?.value ?? null;
  }

  /** The cell whose formula spills into this one; null where none does. */
  sourceOf(sheet: Sheet, row: number, column: number): string | null {
    return this.bySheet.get(sheet.id)?.get(cellReference(row, column))?.from ?? null;
  }

  textAt(sheet: Sheet, row: number, column: number): string | null {
    const value = this.valueAt(sheet, row, column);
    return value === null ? null : sheet.home.show(value, sheet.format(row, column));
  }
}
