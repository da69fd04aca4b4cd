import { FunctionError, shownErrors } from "../../src/functions/functionError";
import { registeredFunctions } from "../../src/functions/registeredFunctions";
import { outsideWorkbook } from "../../src/functions/session";

/** Calls a registered function as an Excel in that language does; an error comes back as the cell shows it, with its message. */
export const callIn = (locale: "zh-CN" | "en-US") => {
  const functions = registeredFunctions(outsideWorkbook(locale), (error) => error);
  return (id: string, ...given: readonly unknown[]): unknown => {
    try {
      return functions[id]?.(...given);
    } catch (error) {
      if (error instanceof FunctionError) return `${shownErrors[error.code]} ${error.message}`;
      throw error;
    }
  };
};

export const call = callIn("zh-CN");
