import type { NewFile } from "excelize-wasm";
import type { CellValue } from "../form/form";
import { addressOf } from "../cells";
import type { CalculatedSheet } from "./calculatedBook";
import { formulaTraits } from "./formulaTraits";

/**
 * The value of a formula that stands in a cell, as the engine calculates it. It answers texts alone, so a doubtful one is
 * asked for its TYPE.
 * @param formula without a leading `=`
 */
export const calculateNative = (file: NewFile, sheet: string, cell: string, formula: string): CellValue => {
  const { value, error } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
  if (error) return errorValue(value, error);
  const number = value.trim() === "" ? NaN : Number(value);
  const isWord = value === "TRUE" || value === "FALSE";
  if (Number.isNaN(number) && !isWord) return value;
  if (formulaTraits(`=${formula}`).mayGiveNumericText && isText(file, sheet, cell, formula)) return value;
  return isWord ? value === "TRUE" : number;
};

/**
 * The value that a formula (without `=`) would have in a row of a sheet: it is calculated to the right of what that holds.
 */
export const tryFormula = (file: NewFile, sheet: CalculatedSheet, row: number, formula: string): CellValue => {
  const used = sheet.used();
  const cell = addressOf(row, used ? used.column + used.columns + 1 : 1);
  if (file.SetCellFormula(sheet.name, cell, formula).error) return "#VALUE!";
  const value = calculateNative(file, sheet.name, cell, formula);
  file.SetCellFormula(sheet.name, cell, "");
  return value;
};

const errorValue = (value: string, error: string): string => {
  if (error.startsWith("not support")) return "#NAME?";
  const known = [value, error].find((text) => /^#[A-Z/0]+[!?A]$/.test(text));
  return known ?? "#VALUE!";
};

const isText = (file: NewFile, sheet: string, cell: string, formula: string): boolean => {
  file.SetCellFormula(sheet, cell, `TYPE(${formula})`);
  const { value } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
  file.SetCellFormula(sheet, cell, formula);
  return value === "2";
};
