import type { Locale } from "../../wording/locale";
import { Arguments } from "../arguments";
import type { CustomFunction } from "../customFunction";
import { FunctionError, shownErrors } from "../functionError";
import type { Example } from "../functionHelp";
import { outsideWorkbook } from "../session";

/** What an example gives, as rows of cells; an error as the cell shows it. */
export function exampleResult(of: CustomFunction, example: Example, locale: Locale): readonly (readonly string[])[] {
  const given = example.arguments.map((one) => (Array.isArray(one) ? one.map((cell) => [cell ?? ""]) : one));
  try {
    const result = of.run(new Arguments(given, of.parameters, outsideWorkbook(locale)));
    const rows = typeof result === "object" ? result : [[result]];
    return rows.map((row) =>
      row.map((cell) => (cell instanceof FunctionError ? shownErrors[cell.code] : String(cell))),
    );
  } catch (error) {
    if (error instanceof FunctionError) return [[shownErrors[error.code]]];
    throw error;
  }
}
