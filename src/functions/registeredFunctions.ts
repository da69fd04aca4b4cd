import { fetchFinder, finderIsHere } from "../evaluation/findings/finder";
import { Arguments } from "./arguments";
import { catalogue } from "./catalogue/catalogue";
import type { CustomFunction } from "./customFunction";
import { FunctionError } from "./functionError";
import type { FunctionSession } from "./session";

/** A function as a host calls it: arguments as the cells give them; throws where there is no value. */
export type HostFunction = (...given: readonly unknown[]) => unknown;

/** Makes the host's own error of ours. */
export type MakeError = (error: FunctionError) => unknown;

/** Every function by its id, ready to be registered. @param session looked at by every call */
export const registeredFunctions = (
  session: FunctionSession,
  makeError: MakeError,
): Readonly<Record<string, HostFunction>> =>
  Object.fromEntries(catalogue.map((of) => [of.id, hostFunction(of, session, makeError)]));

function hostFunction(
  { parameters, finds, run }: CustomFunction,
  session: FunctionSession,
  makeError: MakeError,
): HostFunction {
  const calculated: HostFunction = (...given) => {
    try {
      const result = run(new Arguments(given, parameters, session));
      return typeof result === "object" ? result.map((row) => row.map((cell) => own(cell, makeError))) : result;
    } catch (error) {
      throw error instanceof FunctionError ? makeError(error) : error;
    }
  };
  if (finds !== true) return calculated;
  return (...given) => (finderIsHere() ? calculated(...given) : fetchFinder().then(() => calculated(...given)));
}

const own = (cell: unknown, makeError: MakeError): unknown => (cell instanceof FunctionError ? makeError(cell) : cell);
