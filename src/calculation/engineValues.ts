import type { NewFile } from "excelize-wasm";
import type { CellValue } from "../form/form";
import { addressOf } from "../cells";
import { errorFormula, isErrorValue } from "./errorValue";

/**
 * Values that stand in the engine in the places of formulas it does not know, so that it can calculate the rest. They are
 * kept back and written together, since the engine forgets what it has calculated at each write.
 */
export class EngineValues {
  /** By sheet, column and row. */
  private readonly waiting = new Map<string, Map<number, Map<number, CellValue>>>();

  constructor(private readonly file: () => NewFile) {}

  put(sheet: string, row: number, column: number, value: CellValue): void {
    const columns = this.waiting.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    this.waiting.set(sheet, columns);
    columns.set(column, (columns.get(column) ?? new Map<number, CellValue>()).set(row, value));
  }

  /** The engine with all values in it. */
  get engine(): NewFile {
    this.write();
    return this.file();
  }

  write(): void {
    if (this.waiting.size === 0) return;
    const file = this.file();
    for (const [sheet, columns] of this.waiting) {
      for (const [column, values] of columns) writeColumn(file, sheet, column, values);
    }
    this.waiting.clear();
  }
}

/** Cells below one another are written in one call. */
function writeColumn(file: NewFile, sheet: string, column: number, values: ReadonlyMap<number, CellValue>): void {
  let run: (string | number | boolean)[] = [];
  let next = 0;
  const write = (): void => {
    if (run.length > 0) file.SetSheetCol(sheet, addressOf(next - run.length, column), run);
    run = [];
  };
  for (const [row, value] of [...values].sort(([one], [other]) => one - other)) {
    if (row !== next || value === null || isErrorValue(value)) write();
    next = row + 1;
    if (value === null) file.SetSheetRow(sheet, addressOf(row, column), [null]);
    else if (isErrorValue(value)) file.SetCellFormula(sheet, addressOf(row, column), errorFormula(value));
    else run.push(value);
  }
  write();
}
