import type { Arguments } from "./arguments";
import { FunctionError } from "./functionError";

export interface Columns {
  readonly rows: number;
  /** The cell of a parameter's column in a row (from 0); undefined where the column is left out. */
  readonly at: (parameter: number, row: number) => unknown;
}

/**
 * Columns that belong together: all of one length, a single cell standing for every row. Refused where a required one
 * is left out or one has another length.
 */
export function columnsOf(given: Arguments, required: readonly number[], optional: readonly number[]): Columns {
  const columns = new Map<number, readonly unknown[]>();
  let longest = required[0] ?? 0;
  for (const parameter of [...required, ...optional]) {
    const column = given.column(parameter);
    if (column === null) {
      if (required.includes(parameter)) given.refuse("invalidValue", "missing", parameter);
      continue;
    }
    columns.set(parameter, column);
    if (column.length > (columns.get(longest)?.length ?? 0)) longest = parameter;
  }
  const rows = columns.get(longest)?.length ?? 0;
  for (const [parameter, { length }] of columns) {
    if (length !== rows && length !== 1) {
      given.refuse("invalidValue", "lengths", parameter, { detail: String(length), other: given.nameOf(longest) });
    }
  }
  return {
    rows,
    at: (parameter, row) => {
      const column = columns.get(parameter);
      return column?.length === 1 ? column[0] : column?.[row];
    },
  };
}

/** Works on one row (from 0) of the columns; what is refused says which row it is. */
export function inRow<T>(given: Arguments, row: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return given.fail(error.code, given.say("row", { argument: String(row + 1), detail: error.message }));
  }
}
