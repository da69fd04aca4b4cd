import { toStoredFormula } from "../../workbook/customFunctions";
import { cellReference } from "../../workbook/reference";
import { areaName } from "./a1";
import type { BookSource } from "./bookSource";
import { callsCustomFunction } from "./customCalls";
import { done } from "./engineResult";
import { valueAt } from "./reading";
import type { Sheet } from "./sheet";

/**
 * Saves with every formula of the sheets as a file holds it, and its value, so that readers which do not calculate show
 * it. Calls of the add-in's functions are plain values again afterwards, as the engine needs them to calculate the rest.
 */
export const withStoredFormulas = (
  sheets: readonly Sheet[],
  markResult: BookSource["markResult"],
  save: () => Uint8Array,
): Uint8Array => {
  for (const sheet of sheets) store(sheet, markResult);
  const bytes = save();
  for (const sheet of sheets) release(sheet);
  return bytes;
};

const store = (sheet: Sheet, markResult: BookSource["markResult"]): void => {
  const { file } = sheet.home;
  for (const { row, column, cell } of [...sheet.load().cells.formulas()]) {
    const name = cellReference(row, column);
    const value = valueAt(sheet, row, column);
    if (cell.formula !== null && callsCustomFunction(cell.formula)) {
      done(file.SetCellFormula(sheet.name, name, toStoredFormula(cell.formula.slice(1))));
    }
    markResult(sheet.name, name, typeof value === "boolean" ? String(value).toUpperCase() : value);
  }
  const used = sheet.cells.used(true);
  // Readers that believe the declared dimension see every cell.
  if (used) file.SetSheetDimension(sheet.name, areaName(used));
};

const release = (sheet: Sheet): void => {
  for (const { row, column, cell } of sheet.cells.formulas()) {
    if (cell.formula === null || !callsCustomFunction(cell.formula)) continue;
    done(sheet.home.file.SetSheetRow(sheet.name, cellReference(row, column), [cell.value]));
  }
};
