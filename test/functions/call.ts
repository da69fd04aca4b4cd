import { FunctionError, shownErrors } from "../../src/functions/functionError";
import { registeredFunctions } from "../../src/functions/registeredFunctions";

const functions = registeredFunctions((error) => error);

/** Calls a registered function as Excel does; an error comes back as the cell shows it, with its message. */
export function call(id: string, ...given: readonly unknown[]): unknown {
  try {
    return functions[id]?.(...given);
  } catch (error) {
    if (error instanceof FunctionError) return `${shownErrors[error.code]} ${error.message}`;
    throw error;
  }
}
