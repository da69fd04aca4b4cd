import type { NewFile } from "excelize-wasm";
import type { CellValue } from "../form/form";
import { fromStoredFormula } from "../hosts/file/customFunctions";
import { textOf } from "../hosts/file/package/xml";
import type { Snapshot } from "../hosts/file/read/snapshot";
import { addressOf } from "../cells";
import { type CalculatedBook, sheetNamed } from "./calculatedBook";
import type { CallFunction } from "./callFunction";
import type { CellSource } from "./cellSource";
import { definedFormula } from "./definedFormula";
import { EngineValues } from "./engineValues";
import { FileCells } from "./fileCells";
import { calculateNative, tryFormula } from "./nativeFormula";
import { Recalculation } from "./recalculation";

/** The formulas of a workbook file, worked out anew, those that call the add-in's functions too. */
export class FileCalculation {
  private readonly book: CalculatedBook;
  private readonly recalculation: Recalculation;

  /** @param file the package in the engine; values are put into it in the places of formulas it does not know */
  constructor(snapshot: Snapshot, file: NewFile, call: CallFunction) {
    this.book = bookOf(snapshot, file);
    this.recalculation = new Recalculation(this.book, call);
    this.recalculation.bringUpToDate();
  }

  /** Null for a blank cell, or where there is no such sheet. */
  valueAt(sheet: string, row: number, column: number): CellValue {
    const on = sheetNamed(this.book, sheet);
    return on && this.recalculation.valueAt(on, row, column);
  }

  /** What a formula refers to that is tried beside a sheet; null where there is no such sheet. */
  sourceFor(sheet: string): CellSource | null {
    const on = sheetNamed(this.book, sheet);
    return on && this.recalculation.sourceFor(on, 0);
  }
}

function bookOf({ contents, parts, strings }: Snapshot, file: NewFile): CalculatedBook {
  const values = new EngineValues(() => file);
  const sheets = contents.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map(
      ({ name, part }) =>
        new FileCells({
          name,
          xml: textOf(parts[part]),
          sharedStrings: strings,
          date1904: contents.date1904,
          formula: (row, column) => `=${fromStoredFormula(file.GetCellFormula(name, addressOf(row, column)).formula)}`,
          put: (row, column, value) => values.put(name, row, column, value),
        }),
    );
  return {
    sheets,
    named: (name, { name: sheet }) => definedFormula(file, name, sheet),
    put: ({ name }, row, column, value) => values.put(name, row, column, value),
    native: ({ name }, row, column, formula) =>
      calculateNative(values.engine, name, addressOf(row, column), formula.slice(1)),
    tried: (sheet, row, formula) => tryFormula(values.engine, sheet, row, formula),
    valueChanged: () => undefined,
  };
}
