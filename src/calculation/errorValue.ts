import type { CellValue } from "../form/form";

type ErrorValue = `#${string}`;

const errors: ReadonlySet<CellValue> = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #BUSY!".split(" "),
);

/** An error value such as `#N/A`, in the text it is given and read as. */
export const isErrorValue = (value: CellValue): value is ErrorValue => errors.has(value);

/** Formulas that give the engine an error: it takes no error constants. */
const calls: Readonly<Record<string, string>> = {
  "#N/A": "NA()",
  "#DIV/0!": "1/0",
  "#NUM!": "SQRT(-1)",
  "#REF!": 'INDIRECT("?")',
  "#NAME?": "NO_SUCH_FUNCTION()",
};

/** A formula (without `=`) that gives the error; #VALUE! for one the engine does not know. */
export const errorFormula = (error: string): string => calls[error] ?? 'VALUE("?")';
