import type { CellValue } from "../form/form";
import { errorFormula, isErrorValue } from "./errorValue";
import type { Matrix } from "./cellSource";

const constant = (value: CellValue): string => {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${(value ?? "").replace(/"/g, '""')}"`;
};

/** A value as it stands in the formula around it. */
export function literal(value: CellValue): string {
  if (isErrorValue(value)) return errorFormula(value);
  return typeof value === "number" && value < 0 ? `(${value})` : constant(value);
}

/** Several values as an array constant; errors in it are texts, since the engine takes no error constants. */
export const arrayLiteral = (values: Matrix): string =>
  `{${values.map((row) => row.map(constant).join(",")).join(";")}}`;
