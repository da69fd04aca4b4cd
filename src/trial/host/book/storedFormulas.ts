import { callsCustomFunction, toStoredFormula } from "../../../hosts/file/customFunctions";
import { EngineValues } from "../../../calculation/engineValues";
import { addressOf } from "../../../cells";
import { areaName } from "./a1";
import type { BookSource } from "./bookSource";
import { done } from "./engineResult";
import { valueAt } from "./reading";
import type { Sheet } from "./sheet";

/**
 * Saves with every formula of the sheets as a file holds it, and its value, so that readers which do not calculate show
 * it. What a formula gives beyond its own cell is no part of the file: as a constant it would stand in its way when the
 * file is opened. In the engine all of this is plain values again afterwards, as it needs them to calculate the rest.
 */
export const withStoredFormulas = (
  sheets: readonly Sheet[],
  markResult: BookSource["markResult"],
  save: () => Uint8Array,
): Uint8Array => {
  for (const sheet of sheets) {
    sheet.applyStyles();
    store(sheet, markResult);
  }
  const bytes = save();
  for (const sheet of sheets) release(sheet);
  return bytes;
};

const store = (sheet: Sheet, markResult: BookSource["markResult"]): void => {
  const { file } = sheet.home;
  for (const { row, column, cell } of [...sheet.current().cells.formulas()]) {
    const name = addressOf(row, column);
    const value = valueAt(sheet, row, column);
    if (cell.formula !== null && callsCustomFunction(cell.formula)) {
      done(file.SetCellFormula(sheet.name, name, toStoredFormula(cell.formula.slice(1))));
    }
    markResult(sheet.name, name, typeof value === "boolean" ? String(value).toUpperCase() : value);
  }
  for (const { row, column } of sheet.cells.spilled()) {
    done(file.SetSheetRow(sheet.name, addressOf(row, column), [null]));
  }
  const used = sheet.cells.used(true);
  // Readers that believe the declared dimension see every cell.
  if (used) file.SetSheetDimension(sheet.name, areaName(used));
};

const release = (sheet: Sheet): void => {
  const values = new EngineValues(() => sheet.home.file);
  for (const { row, column, cell } of sheet.cells.formulas()) {
    if (cell.formula !== null && callsCustomFunction(cell.formula)) values.put(sheet.name, row, column, cell.value);
  }
  for (const { row, column, cell } of sheet.cells.spilled()) values.put(sheet.name, row, column, cell.value);
  values.write();
};
