import type { CellValue } from "../../evaluation/form";
import type { Matrix } from "./cellSource";

const errorText = /^#(?:N\/A|DIV\/0!|[A-Z]+[!?])$/;

const constant = (value: CellValue): string => {
  if (typeof value === "number") return value < 0 ? `(${value})` : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value !== null && errorText.test(value)) return value;
  return `"${(value ?? "").replace(/"/g, '""')}"`;
};

/** What the engine reads an error from: it takes no error constants itself. */
const errorCalls: Readonly<Record<string, string>> = { "#N/A": "NA()", "#DIV/0!": "(1/0)" };

/** A result as it stands in the formula around it: a constant, or an array constant. */
export function literal(result: Matrix): string {
  const [first = []] = result;
  if (result.length <= 1 && first.length <= 1) {
    const one = constant(first[0] ?? null);
    return errorText.test(one) ? (errorCalls[one] ?? 'VALUE("?")') : one;
  }
  const cell = (value: CellValue): string => constant(value).replace(/^\((.*)\)$/, "$1");
  return `{${result.map((row) => row.map(cell).join(",")).join(";")}}`;
}
