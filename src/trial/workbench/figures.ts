import type { CellValue } from "../../form/form";
import { insertValues } from "../../wording/insertValues";
import type { WorkbenchTexts } from "./texts";

/** Enough digits for money, few enough to hide what binary fractions leave behind. */
const shown = (value: number): string => String(Number(value.toPrecision(12)));

/** What the status line says of the selected cells: count of what is filled in; sum and average of numbers. */
export function figures(values: readonly Exclude<CellValue, null>[], texts: WorkbenchTexts): string {
  const filled = values.filter((value) => value !== "");
  const numbers = filled.filter((value) => typeof value === "number");
  if (filled.length < 2) return "";
  if (numbers.length === 0) return insertValues(texts.counted, { count: filled.length });
  const sum = numbers.reduce((total, value) => total + value, 0);
  return insertValues(texts.selected, {
    average: shown(sum / numbers.length),
    count: filled.length,
    sum: shown(sum),
  });
}
