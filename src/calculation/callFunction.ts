import type { CellValue } from "../form/form";
import { FunctionError, shownErrors } from "../functions/functionError";
import { registeredFunctions } from "../functions/registeredFunctions";
import type { FunctionSession } from "../functions/session";
import type { Matrix } from "./cellSource";

/**
 * Calls one of the add-in's functions. @param name `PERF.SCORE` @param given values and rows of them, a blank cell null,
 * an argument left out undefined @param from the cell whose formula calls; another object once it is entered anew
 * @returns what the cells show; `#BUSY!` while a host is waiting for the answer
 */
export type CallFunction = (name: string, given: readonly unknown[], from?: object) => Matrix;

/**
 * What a build of Excel passes for a blank cell that an argument refers to: null, or 0 in desktop builds until mid-2024
 * (office-js issues 4702, 5262, 1951). An argument left out is null in both.
 */
export type PassedBlanks = "null" | "zero";

/** The arguments of a call as such a build passes them. */
export function passedArguments(given: readonly unknown[], blanks: PassedBlanks): readonly unknown[] {
  return given.map((one) => (one === undefined ? null : passedBlanks(one, blanks)));
}

/** A cell or rows of cells, the blank ones among them as such a build passes them. */
export const passedBlanks = (given: unknown, blanks: PassedBlanks): unknown =>
  Array.isArray(given)
    ? given.map((each: unknown) => passedBlanks(each, blanks))
    : (given ?? (blanks === "zero" ? 0 : null));

const shown = (cell: unknown): CellValue => {
  if (cell instanceof FunctionError) return shownErrors[cell.code];
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
};

/**
 * Calls the registered functions as a host does; #NAME? where there is none of that name.
 * @param session looked at by every call @param onError told of every error with its message
 * @param blanks as which build of Excel
 */
export function callingFunctions(
  session: FunctionSession,
  onError: (error: FunctionError) => void = () => undefined,
  blanks: PassedBlanks = "null",
): CallFunction {
  const functions = registeredFunctions(session, (error) => error);
  return (name, given) => {
    const body = functions[name.toUpperCase().replace(/^PERF\./, "")];
    if (!body) return [["#NAME?"]];
    try {
      const result = body(...passedArguments(given, blanks));
      if (!Array.isArray(result)) return [[shown(result)]];
      return result.map((row: readonly unknown[]) =>
        row.map((cell) => {
          if (cell instanceof FunctionError) onError(cell);
          return shown(cell);
        }),
      );
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      onError(error);
      return [[shownErrors[error.code]]];
    }
  };
}
